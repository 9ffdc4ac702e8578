import { impactScale } from '../format/index-format.ts';
import type { Matcher } from './word-matcher.ts';
import { wordProximity } from './word-proximity.ts';
import type { OpenIndex } from './open-index.ts';
import { findMatches } from './page-words.ts';
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
