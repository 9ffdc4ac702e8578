/** Name of the content folder in all paths of the API, whatever it is called on the machine. */
export const contentFolder = 'content';

/** Name of Decap's collection of the files that there is one of. */
export const settingsCollectionName = 'settings';
