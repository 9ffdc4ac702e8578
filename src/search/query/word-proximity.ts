import type { Match } from './page-words.ts';
import { rankingParameters } from './ranking-parameters.ts';

/**
 * How near to each other the words of a query stand in a text: for every two of
 * them, what the weaker one counts, over the fewest words between them.
 * @param matches words of the text that answer the query, in order
 * @param weights how much each word of the query counts
 */
export function wordProximity(matches: readonly Match[], weights: readonly number[]): number {
  const last = new Map<number, number>();
  const least = new Map<string, { readonly distance: number; readonly weight: number }>();
  for (const { at, word } of matches) {
    for (const [other, place] of last) {
      const distance = at - place;
      if (other === word || distance > rankingParameters.proximityWindow) continue;
      const pair = other < word ? `${other} ${word}` : `${word} ${other}`;
      const weight = Math.min(weights[word] ?? 0, weights[other] ?? 0);
      const held = least.get(pair);
      if (!held || distance < held.distance) least.set(pair, { distance, weight });
    }
    last.set(word, at);
  }
  return [...least.values()].reduce((sum, { distance, weight }) => sum + weight / distance, 0);
}
