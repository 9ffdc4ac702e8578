/**
 * Texts that are written into bodies, as `mdx/` wants them. Said again here
 * because texts are ground that everything stands on, and import nothing above.
 */
export interface BodyTexts {
  /** What each kind of callout is called. */
  readonly callout: Readonly<Record<'tip' | 'note' | 'warning' | 'example', string>>;
  /** Name of the `{n}`th table. */
  readonly table: string;
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** What the mark of footnote `{n}` is called. */
  readonly footnoteReference: string;
  /** What the link from footnote `{n}` back into the text is called. */
  readonly footnoteBack: string;
  /** What the box of a finished task is called. */
  readonly taskDone: string;
  /** What the box of a task that is left to do is called. */
  readonly taskOpen: string;
}
