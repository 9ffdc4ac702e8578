import type { JudgedSet } from './judged-set.ts';
import { mean } from './ranking-measures.ts';
import { miniIndex, type Reduce } from './mini-search.ts';
import { untuned, type MiniSettings } from './mini-settings.ts';
import { computeScores, type Score } from './scores.ts';

/** Settings with the scores they reached. */
export interface TuningTrial {
  readonly settings: MiniSettings;
  /** Mean of nDCG@10 over the sets, 0–1. */
  readonly ndcg10: number;
  /** Scores on each set, in the order of the sets. */
  readonly scores: readonly Score[];
}

type Choices = { readonly [Name in keyof MiniSettings]?: readonly MiniSettings[Name][] };

/**
 * Search steps: each step tries all combinations of its choices with the best settings
 * of the previous steps. All combinations at once would be about 40,000, and matching
 * hardly depends on weighting.
 */
const steps: readonly Choices[] = [
  {
    fuzzy: [0, 0.15, 0.2, 0.3],
    prefixFrom: [0, 1, 4, 6],
    combineWith: ['OR', 'AND'],
    withoutStopWords: [false, true],
  },
  { k: [0.6, 1.2, 2, 3], b: [0.5, 0.7, 0.9, 1], d: [0, 0.5, 1] },
  { title: [1, 2, 3, 4, 6], aliases: [1, 2, 4, 6] },
  { fuzzy: [0, 0.15, 0.2, 0.3], prefixFrom: [0, 1, 4, 6] },
];

/**
 * Tries settings of MiniSearch on judged sets.
 * @param reduce maps a word to its indexed form
 * @param tell receives the best settings after each step
 * @returns all trials, best first
 */
export function searchGrid(
  sets: readonly JudgedSet[],
  reduce: Reduce,
  tell: (what: string) => void,
): TuningTrial[] {
  const indexes = sets.map(({ documents }) => miniIndex(documents, reduce));
  const attempt = (settings: MiniSettings): TuningTrial => {
    const scores = sets.map((set, at) =>
      computeScores(
        set,
        set.queries.map((query) => indexes[at]!(query, settings)),
      ),
    );
    return { settings, scores, ndcg10: mean(scores.map(({ ndcg10 }) => ndcg10)) };
  };
  const all: TuningTrial[] = [attempt(untuned)];
  for (const step of steps) {
    const from = best(all).settings;
    for (const choice of combinations(step)) all.push(attempt({ ...from, ...choice }));
    const { settings, ndcg10 } = best(all);
    tell(`${ndcg10.toFixed(4)} ${JSON.stringify(settings)}`);
  }
  return all.sort((a, b) => b.ndcg10 - a.ndcg10);
}

function best(all: readonly TuningTrial[]): TuningTrial {
  return all.reduce((first, one) => (one.ndcg10 > first.ndcg10 ? one : first));
}

function combinations(choices: Choices): Partial<MiniSettings>[] {
  return Object.entries(choices).reduce<Partial<MiniSettings>[]>(
    (made, [name, values]) =>
      made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
