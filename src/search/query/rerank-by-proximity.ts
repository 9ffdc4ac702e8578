import { impactScale } from '../format/index-format.ts';
import type { Matcher } from './word-matcher.ts';
import type { OpenIndex } from './open-index.ts';
import { findMatches, type Match } from './page-words.ts';
import type { Ranking } from './rank-pages.ts';
import { rankingParameters } from './ranking-parameters.ts';

/**
 * Looks through the texts of the best pages, which are to be shown anyway, and
 * puts those first where the words of the query stand near each other.
 * @param pages numbers of pages, best first
 * @throws when the text of a page cannot be loaded
 */
export async function rerankByProximity(
  searchIndex: OpenIndex,
  pages: readonly number[],
  { scores }: Ranking,
  matcher: Matcher,
): Promise<number[]> {
  const best = pages.slice(0, rankingParameters.rerankedPages);
  const texts = await Promise.all(best.map((page) => searchIndex.text(page)));
  const judged = best.map((page, index) => {
    const text = texts[index];
    const near = text ? wordProximity(findMatches(text, matcher), matcher.weights) : 0;
    return { page, score: (scores[page] ?? 0) + rankingParameters.proximity * impactScale * near };
  });
  judged.sort((a, b) => b.score - a.score);
  return [...judged.map(({ page }) => page), ...pages.slice(best.length)];
}

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
