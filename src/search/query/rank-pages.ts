import type { RelatedPages } from '../format/related-pages.ts';
import type { FoundTerm } from './find-index-terms.ts';
import type { WordInterpretation, InterpretedWord } from './word-interpretation.ts';
import { rankingParameters } from './ranking-parameters.ts';

/** Pages with their scores. */
export interface Ranking {
  /** Numbers of the pages, best first. */
  readonly pages: readonly number[];
  /** Score of every page of the index, by number. */
  readonly scores: Float64Array;
}

/**
 * Scores every page: the sum of what each word of the query finds on it. A word
 * counts by its best reading, and none has to be found.
 * @param pages how many pages the index has
 * @param relatedPages pages about the same thing: what is found on one speaks for the other, too
 */
export function rankPages(
  words: readonly InterpretedWord[],
  pages: number,
  relatedPages: RelatedPages,
): Ranking {
  const scores = new Float64Array(pages);
  for (const { word, interpretations } of words) {
    const best = bestInterpretation(interpretations, pages);
    for (let page = 0; page < pages; page++) {
      scores[page] = (scores[page] ?? 0) + word.weight * (best[page] ?? 0);
    }
  }
  addRelatedPageScores(scores, relatedPages);
  return { pages: sortByScore(scores), scores };
}

/** Steps that a score is told apart in, from the best to nothing: finer than impacts are. */
const steps = 2 ** 12;

/**
 * Pages that are not far behind the best, best first; of two that are alike the
 * earlier one. Sorted by counting how many pages each step has (Knuth, The Art
 * of Computer Programming 3, 5.2): ten thousand come with every letter that is
 * typed, and comparing them takes thirty times as long.
 */
function sortByScore(scores: Float64Array): number[] {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  if (highest === 0) return [];
  const least = highest * rankingParameters.minScoreShare;
  const scale = steps / highest;
  // Step of each page, counted from one; none for those too far behind.
  const stepOf = new Uint16Array(scores.length);
  const places = new Uint32Array(steps + 2);
  for (let page = 0; page < scores.length; page++) {
    const score = scores[page] ?? 0;
    if (score < least) continue;
    const step = 1 + Math.floor((highest - score) * scale);
    stepOf[page] = step;
    places[step + 1] = (places[step + 1] ?? 0) + 1;
  }
  for (let step = 1; step < places.length; step++) {
    places[step] = (places[step] ?? 0) + (places[step - 1] ?? 0);
  }
  const pages = new Array<number>(places.at(-1) ?? 0);
  for (let page = 0; page < scores.length; page++) {
    const step = stepOf[page] ?? 0;
    if (step === 0) continue;
    const place = places[step] ?? 0;
    pages[place] = page;
    places[step] = place + 1;
  }
  return pages;
}

/**
 * The score of every page by the best of several interpretations. Of terms that belong
 * together, a page that lacks some loses twice: who looks for `mötesbehov` is not
 * helped by all meetings.
 */
function bestInterpretation(
  interpretations: readonly WordInterpretation[],
  pages: number,
): Float64Array {
  const best = new Float64Array(pages);
  for (const { terms, weights } of interpretations) {
    const [only, ...more] = terms;
    if (only && more.length === 0) raiseByTerm(best, only, weights[0] ?? 0);
    else raiseByTerms(best, terms, weights);
  }
  return best;
}

// Loops over pages are written out, here and below: the first keys on a phone come
// before a browser has made calls of small functions fast.

function raiseByTerm(best: Float64Array, { pages, impacts }: FoundTerm, weight: number): void {
  for (let at = 0; at < pages.length; at++) {
    const page = pages[at] ?? 0;
    const score = weight * (impacts[at] ?? 0);
    if (score > (best[page] ?? 0)) best[page] = score;
  }
}

function raiseByTerms(
  best: Float64Array,
  terms: readonly FoundTerm[],
  weights: readonly number[],
): void {
  const sums = new Float64Array(best.length);
  const had = new Float64Array(best.length);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  terms.forEach(({ pages, impacts }, index) => {
    const weight = weights[index] ?? 0;
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      sums[page] = (sums[page] ?? 0) + weight * (impacts[at] ?? 0);
      had[page] = (had[page] ?? 0) + weight;
    }
  });
  for (let page = 0; page < best.length; page++) {
    const score = ((sums[page] ?? 0) * (had[page] ?? 0)) / whole;
    if (score > (best[page] ?? 0)) best[page] = score;
  }
}

/** Adds to every page a share of what the best of its related pages has by itself. */
function addRelatedPageScores(scores: Float64Array, { ones, others }: RelatedPages): void {
  const best = new Float64Array(scores.length);
  for (let link = 0; link < ones.length; link++) {
    const one = ones[link] ?? 0;
    const other = others[link] ?? 0;
    const toOne = scores[other] ?? 0;
    const toOther = scores[one] ?? 0;
    if (toOne > (best[one] ?? 0)) best[one] = toOne;
    if (toOther > (best[other] ?? 0)) best[other] = toOther;
  }
  for (let page = 0; page < scores.length; page++) {
    scores[page] = (scores[page] ?? 0) + rankingParameters.relatedPages * (best[page] ?? 0);
  }
}
