import type { CalloutKind } from './components.ts';

/** Texts of the interface that are written into bodies. `{n}` stands for a number. */
export interface BodyLabels {
  /** What each kind of callout is called. */
  readonly callout: Readonly<Record<CalloutKind, string>>;
  /** Name of the `{n}`th table, for those who cannot see where it begins. */
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

/** A label with its number in place. */
export function insertNumber(label: string, number: number): string {
  return label.replaceAll('{n}', String(number));
}
