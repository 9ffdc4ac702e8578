import { editDistance } from '../util/edit-distance.ts';

/**
 * The candidate most similar to `value`, for "did you mean …?"; undefined when
 * none is similar enough. Ties go to the first candidate.
 *
 * Similarity is the optimal string alignment distance, at most a third of the
 * length of the longer word. A candidate that is a hyphen-part of the value, or
 * vice versa (`samtycke`, `muntligt-samtycke`), ranks after those.
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

/** Shortest hyphen-part that is compared; `i`, `en` and `med` are too common. */
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
