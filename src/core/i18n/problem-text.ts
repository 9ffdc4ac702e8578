import type { ProblemCode, ProblemParams } from '../model/problem.ts';

/** The words for one sort of problem, for somebody who writes texts and no code. */
export interface ProblemText {
  /** What is wrong, with the value it is about. */
  message(params: ProblemParams): string;
  /** What to do about it, with the corrected text where it is known. */
  fix(params: ProblemParams): string;
  /** What is wrong, for somebody who sees a form; where `message` names keys of a file. */
  messageInForm?(params: ProblemParams): string;
  /** What to do about it in a form; where `fix` speaks of lines, keys or files. */
  fixInForm?(params: ProblemParams): string;
}

/** Words for every problem there is. */
export type ProblemTexts = Readonly<Record<ProblemCode, ProblemText>>;

/** Words for some of them. */
export type SomeProblemTexts = Readonly<Partial<ProblemTexts>>;

/** `text` when the parameter `name` is given, else `otherwise`. */
export function given(
  params: ProblemParams,
  name: string,
  text: (value: string | number) => string,
  otherwise = '',
): string {
  const value = params[name];
  return value === undefined || value === '' ? otherwise : text(value);
}
