import type { Messages } from '../../../core/i18n/index.ts';
import { splitLines } from './paste-lines.ts';
import type { Row } from './edit-rows.ts';

/** Limits of a list of lines. */
export interface LineLimits {
  /** Minimum number of lines, unless the list is empty. */
  readonly min: number;
  /** Maximum number of lines. */
  readonly max: number;
  /** Maximum length of a line in code points. */
  readonly maxLength: number;
}

/** Names of a list and of one line, for messages. */
export interface LineNames {
  /** Label of the list. */
  readonly list: string;
  /** Name of one line, capitalised, such as `Steg`. */
  readonly one: string;
}

type Words = Messages['lists']['lines'];

/** Error message for a row; undefined when it is valid or blank. */
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
  return splitLines(line).length > 1 ? words.severalLines(`${one} ${number}`) : undefined;
}

/**
 * Error messages for all rows in one text; undefined when they are valid. A missing
 * value of a required list is reported by Decap.
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
