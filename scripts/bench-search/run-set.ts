import { clientSearches, type ClientWay } from './client-searches.ts';
import type { Found, JudgedSet } from './judged-set.ts';
import { asItIs, miniIndex, type Reduce } from './mini-search.ts';
import type { MiniSettings } from './mini-settings.ts';
import type { FoundByWay, Way } from './search-way.ts';
import { ourStems } from './our-stems.ts';
import { tuned, tunedStemmed } from './tuned-settings.ts';

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
  only: readonly Way[],
  root: string,
  tell: (what: string) => void,
): Promise<FoundByWay> {
  const mini = (way: Way, reduce: Reduce, settings: MiniSettings): FoundByWay => {
    if (!only.includes(way)) return {};
    tell(`${queries.length} queries, ${way}`);
    const index = miniIndex(documents, reduce);
    return { [way]: queries.map((query): Found => index(query, settings)) };
  };
  const inClient = only.filter(isClientWay);
  const clients =
    site === undefined || inClient.length === 0
      ? {}
      : await clientSearches(root, site, queries, inClient, idOf, tell);
  return {
    ...clients,
    ...mini('minisearch', asItIs, tuned),
    ...mini('minisearchStemmed', ourStems, tunedStemmed),
  };
}

/** Whether a way of searching needs a site. */
export function isClientWay(way: Way): way is ClientWay {
  return way === 'ours' || way === 'pagefind';
}
