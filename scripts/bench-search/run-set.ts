import { clientSearches, type ClientEngine } from './client-searches.ts';
import type { Found, JudgedSet } from './judged-set.ts';
import { miniIndex, stemmed, unchanged, type Reduce } from './mini-search.ts';
import { tuned, tunedStemmed, type MiniSettings } from './mini-settings.ts';
import type { FoundByEngine, SearchEngine } from './search-engines.ts';

/** A judged set with the site that contains its documents as pages. */
export interface IndexedSet extends JudgedSet {
  /** Folder of the site; undefined when no engine needs a browser. */
  readonly site: string | undefined;
  /** Maps an address of the site to a document id. */
  readonly idOf: (address: string) => string;
}

/**
 * Runs every query of a set with each engine.
 * @param only engines to run
 * @param root folder of the project
 * @param tell receives progress messages
 * @throws when no Chromium is found
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

/** Whether a search engine needs a built site and a browser. */
export function isClientEngine(way: SearchEngine): way is ClientEngine {
  return way === 'ours' || way === 'pagefind';
}
