import type { FoundTerm } from './find-index-terms.ts';
import type { OpenRegister } from './open-index.ts';
import type { QueryWord } from './parse-query.ts';
import { tuning } from './ranking-parameters.ts';

/** A way to read a word of a query: terms that are found together, with what each counts. */
export interface Reading {
  /** Terms; a page scores the sum of those it has. */
  readonly terms: readonly FoundTerm[];
  /** What each of them counts: how sure the reading is, times how rare the term is. */
  readonly weights: readonly number[];
}

/** A word of a query with the ways it is read. */
export interface ReadWord {
  readonly word: QueryWord;
  /** The ways; a page scores the best of them. Empty when it is found nowhere. */
  readonly readings: readonly Reading[];
  /** The word that it was taken for, when it was a slip. */
  readonly meant?: string;
}

/** A reading of terms that are found together. */
export function together(
  { table }: OpenRegister,
  terms: readonly FoundTerm[],
  weight: number,
): Reading {
  return { terms, weights: terms.map((term) => weight * rarity(spread(term), table.pages)) };
}

/** A reading of each of some terms by itself. */
export function apart(
  register: OpenRegister,
  terms: readonly FoundTerm[],
  weight: number,
): Reading[] {
  return terms.map((term) => together(register, [term], weight));
}

/**
 * How many pages a term is about, when it is about the one it says most of: a
 * page that only mentions it counts for as little as the term says of it. The
 * plain number of pages makes every word common that readers ask questions with.
 */
export function spread({ impacts }: Pick<FoundTerm, 'impacts'>): number {
  let sum = 0;
  let most = 1;
  for (const impact of impacts) {
    sum += impact;
    if (impact > most) most = impact;
  }
  return sum / most;
}

/**
 * How much a term says by being rare: BM25's inverse document frequency, of
 * pages that it is about.
 * @param pages how many pages there are
 */
export function rarity(spread: number, pages: number): number {
  return Math.log(1 + (pages - spread + 0.5) / (spread + 0.5)) ** tuning.rarityPower;
}
