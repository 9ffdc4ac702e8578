import type { Problem } from '../model/problem.ts';

/** A problem at an offset of the text at hand, before its line is looked up. */
export interface LocalProblem extends Pick<Problem, 'code' | 'params'> {
  /** Offset in the text, in UTF-16 code units. */
  readonly at: number;
}
