import { problemInForm, type FormOfProblem } from '../../core/model/problem-in-form.ts';
import type { InData, Problem } from '../../core/model/problem.ts';

/** Problems in words, each once, with fields called what the form calls them. */
export function problemMessages(
  problems: readonly Problem<InData>[],
  form: FormOfProblem,
): string[] {
  return [...new Set(problems.map((problem) => problemInForm(problem, form).message))];
}
