import { addClientPage, clientFolder, type ClientWindow } from './client-page.ts';
import { inBrowser } from './in-browser.ts';
import { depth, type Found, type JudgedQuery } from './judged-set.ts';
import type { SearchEngine } from './search-engines.ts';

/** Search engines that run in a browser. */
export type ClientEngine = Extract<SearchEngine, 'ours' | 'pagefind'>;

/** Timeout of one search, in ms. */
const searchTimeout = 60_000;

/**
 * Runs every query in Chromium with the client code that readers get.
 * @param root folder of the project
 * @param site folder of the built and indexed site; a page is added to it
 * @param only engines to run, at least one
 * @param idOf maps an address to a document id
 * @param tell receives progress messages
 * @throws when no Chromium is found
 */
export async function clientSearches(
  root: string,
  site: string,
  queries: readonly JudgedQuery[],
  only: readonly ClientEngine[],
  idOf: (address: string) => string,
  tell: (what: string) => void,
): Promise<Partial<Record<ClientEngine, Found[]>>> {
  await addClientPage(root, site, only);
  return inBrowser(site, async (browser, origin) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(searchTimeout);
    await page.goto(`${origin}/${clientFolder}/`);
    await page.waitForFunction((ways) => ways.every((way) => way in window), [...only]);
    const found: Partial<Record<ClientEngine, Found[]>> = {};
    for (const way of only) {
      tell(`${queries.length} queries, ${way}`);
      const rows: Found[] = [];
      for (const { text } of queries) {
        const addresses = await page.evaluate(
          ({ way, text, depth }) => (window as unknown as ClientWindow)[way](text, depth),
          { way, text, depth },
        );
        rows.push({ ids: addresses.map(idOf) });
      }
      found[way] = rows;
    }
    return found;
  });
}
