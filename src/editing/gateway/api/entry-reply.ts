/** A published file as Decap wants it. */
export interface EntryReply {
  /** The whole text, or one cut down for a list. */
  readonly data: string;
  /** Where it is from. */
  readonly file: {
    /** Path, beginning with `content/`. */
    readonly path: string;
    /** What Decap was told it is called. */
    readonly label?: string | undefined;
    /** Git's id of the bytes; null when there is no file yet. */
    readonly id: string | null;
    readonly revision: string | null;
  };
}
