import type { Span } from './find-comments.ts';

/** A replacement of a stretch of the source. */
export interface TextEdit extends Span {
  /** What it is replaced by. */
  readonly text: string;
}
