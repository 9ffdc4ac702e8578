import { editDistance } from '../util/edit-distance.ts';

/**
 * The candidate most like `value`, for "did you mean …?"; undefined when none
 * is like enough to be worth suggesting. Ties go to the first candidate.
 *
 * Likeness is the number of letters to add, remove, change or swap with a
 * neighbour (the optimal string alignment distance). Up to a third of the
 * longer word may differ. A candidate that is a hyphen-part of the value, or
 * the other way round (`samtycke`, `muntligt-samtycke`), comes after those.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  let related: string | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const longest = Math.max(wanted.length, other.length);
    const limit = Math.min(Math.max(1, Math.floor(longest / 3)), bestDistance - 1);
    const distance = distanceWithin(wanted, other, limit);
    if (distance <= limit && distance < longest) {
      best = candidate;
      bestDistance = distance;
    }
    if (bestDistance === 0) return best;
    if (containsHyphenPart(wanted, other) || containsHyphenPart(other, wanted))
      related ??= candidate;
  }
  return best ?? related;
}

/** Shortest hyphen-part that says anything; `i`, `en` and `med` are in everything. */
const shortestPart = 4;

function containsHyphenPart(whole: string, part: string): boolean {
  return part.length >= shortestPart && `-${whole}-`.includes(`-${part}-`);
}

/** Longest text compared; nobody mistypes an id of this length by a letter. */
const maxComparedLength = 200;

function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.max(a.length, b.length) > maxComparedLength) return a === b ? 0 : Infinity;
  return editDistance(a, b, limit);
}
