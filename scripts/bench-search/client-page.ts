import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Folder of the page within the site, a name that no page of a site has. */
export const clientFolder = '_bench';

/**
 * Functions that the page offers: each runs a query and resolves with the addresses of
 * the first `length` results.
 */
export interface ClientWindow {
  /** Searches as the site's search page does. */
  ours(text: string, length: number): Promise<string[]>;
  /** Searches with Pagefind's default options. */
  pagefind(text: string, length: number): Promise<string[]>;
}

const ours = (root: string) => `
import { openSearcher } from '${root}/src/search/query/open-searcher.ts';
import { readState } from '${root}/src/search/search-state.ts';

const { chosen } = readState('');
window.ours = async (query, length) => {
  const searcher = await openSearcher('/');
  const answer = await searcher.search({ query, chosen }, { isTyping: false });
  return (await answer.hits(0, length)).map(({ href }) => href);
};
`;

const pagefind = `
let loading;
window.pagefind = async (text, length) => {
  loading ??= import(/* @vite-ignore */ location.origin + '/pagefind/pagefind.js');
  const { results } = await (await loading).search(text);
  const pages = await Promise.all(results.slice(0, length).map((result) => result.data()));
  return pages.map(({ url }) => url);
};
`;

const html = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Mätning</title>
<script type="module" src="client.js"></script></head><body></body></html>
`;

/**
 * Adds an empty page with the site's search client to a built site, bundled like the
 * site's own scripts.
 * @param root folder of the project
 * @param site folder of the site
 * @param only engines that the page offers
 */
export async function addClientPage(
  root: string,
  site: string,
  only: readonly (keyof ClientWindow)[],
): Promise<void> {
  const folder = join(site, clientFolder);
  // Inside the site's folder, which is deleted after the measurements.
  const work = await mkdtemp(join(site, 'entry-'));
  try {
    // Our client is bundled only when it is measured, since Pagefind alone needs no index of ours.
    const parts = only.map((way) => (way === 'ours' ? ours(root) : pagefind));
    await writeFile(join(work, 'entry.ts'), parts.join(''));
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'error',
      base: `/${clientFolder}/`,
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: {
          input: join(work, 'entry.ts'),
          output: { entryFileNames: 'client.js' },
        },
      },
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  await writeFile(join(folder, 'index.html'), html);
}
