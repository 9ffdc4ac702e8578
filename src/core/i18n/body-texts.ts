/** Texts that the compiler of bodies writes into their HTML. `{n}` stands for a number. */
export interface BodyTexts {
  /** Title of a callout of each kind. */
  readonly callout: Readonly<Record<'tip' | 'note' | 'warning' | 'example', string>>;
  /** Accessible name of the `{n}`th table. */
  readonly table: string;
  /** Accessible name of the section of footnotes. */
  readonly footnotes: string;
  /** Accessible name of the reference to footnote `{n}`. */
  readonly footnoteReference: string;
  /** Accessible name of the link from footnote `{n}` back to the text. */
  readonly footnoteBack: string;
  /** Accessible name of a checked task. */
  readonly taskDone: string;
  /** Accessible name of an unchecked task. */
  readonly taskOpen: string;
}
