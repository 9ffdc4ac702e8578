import type { Kin } from '../format/kin.ts';
import type { Reading, ReadWord } from './reading.ts';
import { tuning } from './tuning.ts';

/** Pages with their scores. */
export interface Ranking {
  /** Numbers of the pages, best first. */
  readonly pages: readonly number[];
  /** Score of every page of the register, by number. */
  readonly scores: Float64Array;
}

/**
 * Scores every page: the sum of what each word of the query finds on it. A word
 * counts by its best reading, and none has to be found.
 * @param pages how many pages the register has
 * @param kin pages that tell of the same thing: what is found on one speaks for the other, too
 */
export function rank(words: readonly ReadWord[], pages: number, kin: Kin): Ranking {
  const scores = new Float64Array(pages);
  for (const { word, readings } of words) {
    const best = bestOf(readings, pages);
    for (let page = 0; page < pages; page++) {
      scores[page] = (scores[page] ?? 0) + word.weight * (best[page] ?? 0);
    }
  }
  shareWithKin(scores, kin);
  return { pages: bestFirst(scores), scores };
}

/** Most pages of a register, and steps of a score that are told apart: together they fit a number. */
const limits = { pages: 2 ** 20, steps: 2 ** 10 };

/**
 * Pages that are not far behind the best, best first; of two that are alike the
 * earlier one. They are sorted as plain numbers, made of score and page: ten
 * thousand come with every letter that is typed, and a comparing function would
 * take ten times as long.
 */
function bestFirst(scores: Float64Array): number[] {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  const least = highest * tuning.leastShare;
  const keys = new Float64Array(scores.length);
  let found = 0;
  scores.forEach((score, page) => {
    if (score <= 0 || score < least) return;
    keys[found++] = Math.round((highest - score) * limits.steps) * limits.pages + page;
  });
  return Array.from(keys.subarray(0, found).sort(), (key) => key % limits.pages);
}

/**
 * The score of every page by the best of some readings. Of terms that belong
 * together, a page that lacks some loses twice: who looks for `mötesbehov` is not
 * helped by all meetings.
 */
function bestOf(readings: readonly Reading[], pages: number): Float64Array {
  const best = new Float64Array(pages);
  const raise = (page: number, score: number) => {
    if (score > (best[page] ?? 0)) best[page] = score;
  };
  for (const { terms, weights } of readings) {
    const sums = new Map<number, { score: number; had: number }>();
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    terms.forEach((term, index) => {
      const weight = weights[index] ?? 0;
      term.pages.forEach((page, at) => {
        const score = weight * (term.impacts[at] ?? 0);
        if (terms.length === 1) return raise(page, score);
        const sum = sums.get(page) ?? { score: 0, had: 0 };
        sum.score += score;
        sum.had += weight;
        sums.set(page, sum);
      });
    });
    for (const [page, { score, had }] of sums) raise(page, (score * had) / whole);
  }
  return best;
}

/** Adds to every page a share of what the best of its kin has by itself. */
function shareWithKin(scores: Float64Array, { ones, others }: Kin): void {
  const best = new Float64Array(scores.length);
  const raise = (page: number, score: number) => {
    if (score > (best[page] ?? 0)) best[page] = score;
  };
  ones.forEach((one, link) => {
    const other = others[link] ?? 0;
    raise(one, scores[other] ?? 0);
    raise(other, scores[one] ?? 0);
  });
  best.forEach((score, page) => {
    scores[page] = (scores[page] ?? 0) + tuning.kin * score;
  });
}
