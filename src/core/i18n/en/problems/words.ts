import type { ProblemParams } from '../../../model/problem.ts';
import { given } from '../../problem-text.ts';

/** “Did you mean …?” with a space after it, if something is near; else nothing. */
export function didYouMean(params: ProblemParams): string {
  return given(params, 'nearest', (value) => `Did you mean “${value}”? `);
}

/** A number of bytes as people say it. */
export function size(bytes: string | number | undefined): string {
  const kilobytes = Number(bytes) / 1024;
  return kilobytes >= 1024 ? `${(kilobytes / 1024).toFixed(1)} MB` : `${Math.ceil(kilobytes)} kB`;
}

/** How to correct what no form can reach. */
export const askToCorrect = 'The form cannot correct it. Ask whoever runs the site for help.';
