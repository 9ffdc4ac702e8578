import { perspectives } from '../model/enums.ts';
import { compareText } from '../model/problem.ts';
import { indexBy } from './index-by.ts';
import type { Practice } from './practice.ts';

/**
 * Weights of shared values. The area is what the reader's question is about, so
 * it weighs most; a perspective is one of four and shared by many practices.
 */
const weights = { area: 3, theme: 2, perspective: 1 } as const;

/** Factor for replaced practices: still of interest, but not to be followed. */
const replacedFactor = 0.5;

/**
 * A practice is compared with at most this many practices after it in id order.
 * Keeps the total time linear in the number of practices.
 */
const maxComparisonDistance = 2_000;

/** Finds the practices most similar to one, best first, at most `limit`. */
export type RelatedFinder = (practice: Practice, limit: number) => readonly Practice[];

/**
 * Creates a finder of related practices, ranked by the weighted Jaccard index of
 * their areas, themes and perspectives, so that a practice with every topic is
 * not related to all. Practices it replaces or is replaced by are left out,
 * since its page links to those separately.
 *
 * Ties go to the ids that follow its own, cyclically. Among hundreds of equals
 * each is then recommended somewhere; starting from the first id would recommend
 * the same few everywhere.
 */
export function relatedFinder(practices: readonly Practice[]): RelatedFinder {
  const sorted = [...practices].sort((a, b) => compareText(a.id, b.id));
  const place = new Map(sorted.map((practice, at) => [practice.id, at]));
  const traits = sorted.map(traitsOf);
  const places = sorted.map((_, at) => at);
  const topics = [
    { weight: weights.area, at: indexBy(places, (at) => sorted[at]!.areas), of: 'areas' },
    { weight: weights.theme, at: indexBy(places, (at) => sorted[at]!.themes), of: 'themes' },
  ] as const;
  // Scratch array: shared weight by index; all zero between searches.
  const shared = new Float64Array(sorted.length);

  return (practice, limit) => {
    const own = place.get(practice.id);
    if (own === undefined) return [];
    const found: number[] = [];
    for (const { weight, at, of } of topics) {
      for (const id of practice[of]) {
        forEachWithin(at(id), own, sorted.length, (other) => {
          if (shared[other] === 0) found.push(other);
          shared[other]! += weight;
        });
      }
    }
    const linked = new Set([...practice.replaces, practice.replacedBy?.practice]);
    const ranked = found.map((other) => {
      const score = similarity(traits[own]!, traits[other]!, shared[other]!);
      shared[other] = 0;
      return { other, score, distance: distance(own, other, sorted.length) };
    });
    return topRanked(ranked, limit + linked.size)
      .map(({ other }) => sorted[other]!)
      .filter(({ id }) => !linked.has(id))
      .slice(0, limit);
  };
}

interface Traits {
  readonly weight: number;
  readonly perspectives: number;
  readonly factor: number;
}

interface Ranked {
  readonly other: number;
  readonly score: number;
  readonly distance: number;
}

function traitsOf({ areas, themes, perspectives: own, status }: Practice): Traits {
  return {
    weight:
      areas.length * weights.area +
      themes.length * weights.theme +
      own.length * weights.perspective,
    perspectives: perspectives.reduce(
      (set, one, bit) => set | (own.includes(one) ? 1 << bit : 0),
      0,
    ),
    factor: status === 'replaced' ? replacedFactor : 1,
  };
}

/** Weighted Jaccard index, 0–1: shared weight divided by the weight of the union. */
function similarity(own: Traits, other: Traits, sharedTopics: number): number {
  let both = own.perspectives & other.perspectives;
  let shared = sharedTopics;
  for (; both !== 0; both &= both - 1) shared += weights.perspective;
  return (shared / (own.weight + other.weight - shared)) * other.factor;
}

/** Cyclic distance forward from one index to another. */
function distance(from: number, to: number, count: number): number {
  return (to - from + count) % count;
}

/** Visits the indexes within `maxComparisonDistance` after `own`, cyclically. */
function forEachWithin(
  places: readonly number[],
  own: number,
  count: number,
  visit: (place: number) => void,
): void {
  const start = firstAfter(places, own);
  for (let i = 0; i < places.length; i += 1) {
    const at = places[(start + i) % places.length]!;
    if (at === own || distance(own, at, count) > maxComparisonDistance) return;
    visit(at);
  }
}

/** Index of the first value greater than `limit` in a sorted list; its length if there is none. */
function firstAfter(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Selects the `limit` best, best first, without sorting all. */
function topRanked(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
  const top: Ranked[] = [];
  for (const one of ranked) {
    if (top.length === limit && !isBetter(one, top[limit - 1]!)) continue;
    let at = top.length;
    while (at > 0 && isBetter(one, top[at - 1]!)) at -= 1;
    top.splice(at, 0, one);
    if (top.length > limit) top.pop();
  }
  return top;
}

function isBetter(a: Ranked, b: Ranked): boolean {
  return a.score > b.score || (a.score === b.score && a.distance < b.distance);
}
