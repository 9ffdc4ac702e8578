import type { Searcher } from '../search-results.ts';

let loading: Promise<typeof import('../query/open-searcher.ts')> | undefined;

/**
 * Loads the search itself, with the script it is made of: what only shows it is
 * there sooner. Called for each search; a failed attempt is not remembered.
 * @param base path the site is published under, with a slash at both ends
 * @throws when the script or the index cannot be loaded
 */
export async function loadSearcher(base: string): Promise<Searcher> {
  // Kept, since a browser that is asked again for a script it has does other things first.
  loading ??= import('../query/open-searcher.ts');
  loading.catch(() => (loading = undefined));
  const { openSearcher } = await loading;
  return openSearcher(base);
}
