/** Largest file of an entry that is read, in bytes. Four times the longest body; more is a mistake. */
export const maxFileBytes = 1_048_576;

/** Largest picture that is accepted from an editor, in bytes. */
export const maxPictureBytes = 15 * 1024 * 1024;
