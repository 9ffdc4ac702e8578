import type { FoundTerm } from './find-index-terms.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryWord } from './parse-query.ts';
import { rankingParameters } from './ranking-parameters.ts';

/** One interpretation of a query word: index terms searched together, with their weights. */
export interface WordInterpretation {
  /** Terms; a page scores the sum of those it has. */
  readonly terms: readonly FoundTerm[];
  /** What each of them counts: how certain the interpretation is, times how rare the term is. */
  readonly weights: readonly number[];
}

/** A word of a query with its interpretations. */
export interface InterpretedWord {
  readonly word: QueryWord;
  /** Interpretations; a page scores the best of them. Empty when it is found nowhere. */
  readonly interpretations: readonly WordInterpretation[];
  /** The word that it was taken for, when it was misspelt. */
  readonly correction?: string;
}

/** One interpretation, whose score on a page is the sum over all `terms`. */
export function interpretAsAllTerms(
  { table }: OpenIndex,
  terms: readonly FoundTerm[],
  weight: number,
): WordInterpretation {
  return {
    terms,
    weights: terms.map((term) => weight * rarity(effectivePageCount(term), table.pages)),
  };
}

/** One interpretation for each of the terms by itself. */
export function interpretAsEachTerm(
  searchIndex: OpenIndex,
  terms: readonly FoundTerm[],
  weight: number,
): WordInterpretation[] {
  return terms.map((term) => interpretAsAllTerms(searchIndex, [term], weight));
}

/**
 * How many pages a term is about, when it is about the one it says most of: a
 * page that only mentions it counts for as little as the term says of it. The
 * plain number of pages makes every word common that readers ask questions with.
 */
export function effectivePageCount({ impacts }: Pick<FoundTerm, 'impacts'>): number {
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
export function rarity(effectivePageCount: number, pages: number): number {
  return (
    Math.log(1 + (pages - effectivePageCount + 0.5) / (effectivePageCount + 0.5)) **
    rankingParameters.rarityPower
  );
}
