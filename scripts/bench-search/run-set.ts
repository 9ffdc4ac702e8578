import { clientSearches, type ClientEngine } from './client-searches.ts';
import type { Found, JudgedSet } from './judged-set.ts';
import { miniIndex, stemmed, unchanged, type Reduce } from './mini-search.ts';
import { tuned, tunedStemmed, type MiniSettings } from './mini-settings.ts';
import type { FoundByEngine, SearchEngine } from './search-engines.ts';

/** A set, and the site that its documents are pages of. */
export interface IndexedSet extends JudgedSet {
  /** Folder of the site; undefined when nothing that runs in a browser is tried. */
  readonly site: string | undefined;
  /** Id of the document at an address of the site. */
  readonly idOf: (address: string) => string;
}

/**
 * Makes every search of a set, each way.
 * @param root folder of the project
 * @param tell told what is being done
 */
export async function runSet(
  { queries, documents, site, idOf }: IndexedSet,
  only: readonly SearchEngine[],
  root: string,
  tell: (what: string) => void,
): Promise<FoundByEngine> {
  const mini = (way: SearchEngine, reduce: Reduce, settings: MiniSettings): FoundByEngine => {
    if (!only.includes(way)) return {};
    tell(`${queries.length} queries, ${way}`);
    const index = miniIndex(documents, reduce);
    return { [way]: queries.map((query): Found => index(query, settings)) };
  };
  const inClient = only.filter(isClientEngine);
  const clients =
    site === undefined || inClient.length === 0
      ? {}
      : await clientSearches(root, site, queries, inClient, idOf, tell);
  return {
    ...clients,
    ...mini('minisearch', unchanged, tuned),
    ...mini('minisearchStemmed', stemmed, tunedStemmed),
  };
}

/** Whether a way of searching needs a site. */
export function isClientEngine(way: SearchEngine): way is ClientEngine {
  return way === 'ours' || way === 'pagefind';
}
