import type { Span } from './find-comments.ts';

/** A replacement of a range of the source. */
export interface TextEdit extends Span {
  /** Replacement text. */
  readonly text: string;
}
