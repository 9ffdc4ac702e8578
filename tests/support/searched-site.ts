import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../src/run/build/run-tool.ts';
import { buildIndex, type IndexOptions } from '../../src/search/indexing/build-index.ts';
import type {
  SearchResults,
  SearchResult,
  SearchOptions,
  Searcher,
} from '../../src/search/search-results.ts';
import { readState } from '../../src/search/search-state.ts';
import { createSearcher } from '../../src/search/query/open-searcher.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { projectRoot } from './project-root.ts';

/** A page of a site that is only there to be searched. */
export interface SearchedPage {
  /** Name. */
  readonly title: string;
  /** What stands in its body, as HTML. */
  readonly body: string;
  /** Filters, such as `typ:metod`. */
  readonly filters?: readonly string[];
}

/** A site that is searched as a browser would search it, but from the disk. */
export interface SearchedSite {
  /** Folder of the site. */
  readonly dir: string;
  /** Its searcher. */
  readonly searcher: Searcher;
  /** Searches for what an address says, such as `?q=pension&typ=metod`. */
  search(address: string, options?: SearchOptions): Promise<SearchResults>;
  /** The first hits of a query. */
  hits(query: string, options?: SearchOptions): Promise<SearchResult[]>;
  /** Titles of the first hits of a query. */
  titles(query: string, options?: SearchOptions): Promise<string[]>;
  /** Files that were loaded since this was last asked for. */
  loaded(): string[];
  /** Removes it. */
  remove(): Promise<void>;
}

/** Makes a site of some pages, by their addresses such as `/a/`, with Pagefind and our register. */
export async function searchedSite(
  pages: Readonly<Record<string, SearchedPage>>,
  options: Partial<Omit<IndexOptions, 'dir'>> = {},
): Promise<SearchedSite> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-search-'));
  for (const [address, { title, body, filters = [] }] of Object.entries(pages)) {
    await mkdir(join(dir, address), { recursive: true });
    const spans = filters.map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`);
    const html = `<!doctype html><html lang="sv"><body><main>${spans.join('')}<article data-pagefind-body><h1>${title}</h1>${body}</article></main></body></html>`;
    await writeFile(join(dir, address, 'index.html'), html);
  }
  await runTool(readPaths({ OUT_DIR: dir }, projectRoot), 'pagefind', ['--silent', '--site', dir]);
  await buildIndex({ dir, facts: new Map(), synonyms: [], language: 'sv', ...options });
  const loaded: string[] = [];
  const searcher = await createSearcher('/', async (address) => {
    loaded.push(address);
    return new Uint8Array(await readFile(join(dir, address)));
  });
  const search = (address: string, how?: SearchOptions) => searcher.search(readState(address), how);
  const hits = async (query: string, how?: SearchOptions) =>
    (await search(`?${new URLSearchParams({ q: query }).toString()}`, how)).results(0, 10);
  return {
    dir,
    searcher,
    search,
    hits,
    titles: async (query, how) =>
      (await hits(query, how)).map(({ title }) => title.map(({ text }) => text).join('')),
    loaded: () => loaded.splice(0),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
