import type { Messages } from '../../../core/i18n/index.ts';
import { linesOf } from './paste-lines.ts';
import type { Row } from './edit-rows.ts';

/** What a list of lines must be like. */
export interface LineLimits {
  /** Fewest lines, where there are any. */
  readonly min: number;
  /** Most lines. */
  readonly max: number;
  /** Longest line, in characters (code points). */
  readonly maxLength: number;
}

/** What a list and one of its lines are called. */
export interface LineNames {
  /** The list: its label. */
  readonly list: string;
  /** One line, capitalised: `Steg`. */
  readonly one: string;
}

type Words = Messages['lists']['lines'];

/** What is wrong with the line in a row; undefined when nothing is. An empty row is no line. */
export function rowProblem(
  { text }: Row,
  number: number,
  { maxLength }: LineLimits,
  { one }: LineNames,
  words: Words,
): string | undefined {
  const line = text.trim();
  const length = [...line].length;
  if (length > maxLength) return words.tooLong(`${one} ${number}`, length, maxLength);
  return linesOf(line).length > 1 ? words.severalLines(`${one} ${number}`) : undefined;
}

/**
 * Everything that is wrong with rows, in one text; undefined when nothing is.
 * That a list is empty is Decap's to tell of, where it must not be.
 */
export function rowsProblem(
  rows: readonly Row[],
  limits: LineLimits,
  names: LineNames,
  words: Words,
): string | undefined {
  const { min, max } = limits;
  const count = rows.filter(({ text }) => text.trim() !== '').length;
  const problems = [
    count > 0 && count < min ? words.tooFew(names.list, min) : undefined,
    count > max ? words.tooMany(names.list, count, max) : undefined,
    ...rows.map((row, index) => rowProblem(row, index + 1, limits, names, words)),
  ].filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : problems.join(' ');
}
