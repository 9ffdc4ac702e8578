import type { Searcher } from '../answer.ts';

/**
 * Loads the search itself, with the script it is made of: what only shows it is
 * there sooner. Called for each search; a failed attempt is not remembered.
 * @param base path the site is published under, with a slash at both ends
 * @throws when the script or the index cannot be loaded
 */
export async function loadSearcher(base: string): Promise<Searcher> {
  const { openSearcher } = await import('../query/open-searcher.ts');
  return openSearcher(base);
}
