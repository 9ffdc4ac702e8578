import type { ProblemCode, ProblemParams } from '../model/problem.ts';

/** Message and fix for one problem code, worded for editors who do not program. */
export interface ProblemText {
  /** What is wrong, quoting the value. */
  message(params: ProblemParams): string;
  /** How to fix it, with the corrected text where it is known. */
  fix(params: ProblemParams): string;
  /** What is wrong, for somebody who sees a form; where `message` names keys of a file. */
  messageInForm?(params: ProblemParams): string;
  /** What to do about it in a form; where `fix` speaks of lines, keys or files. */
  fixInForm?(params: ProblemParams): string;
}

/** Texts for every problem code. */
export type ProblemTexts = Readonly<Record<ProblemCode, ProblemText>>;

/** Texts for a subset of the problem codes; the subsets are merged into {@link ProblemTexts}. */
export type SomeProblemTexts = Readonly<Partial<ProblemTexts>>;

/** Returns `text(value)` when the parameter `name` is present and not empty, else `otherwise`. */
export function given(
  params: ProblemParams,
  name: string,
  text: (value: string | number) => string,
  otherwise = '',
): string {
  const value = params[name];
  return value === undefined || value === '' ? otherwise : text(value);
}
