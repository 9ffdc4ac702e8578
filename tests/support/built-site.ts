import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { parseHtml } from './parse-html.ts';
import { projectRoot } from './project-root.ts';

/** Where the site under test was built to: as `npm run build` was told, or `dist/`. */
export const builtPaths = readPaths(process.env, projectRoot);

/** A page of a built site. */
export interface BuiltPage {
  /** Its address from the root of the site, such as `/metoder/`; `/404.html` for that page. */
  readonly address: string;
  /** The file as it is. */
  readonly html: string;
  /** The file as a tree. */
  readonly document: HtmlElement;
}

/** Address of the editors' page. */
export const deskAddress = '/admin/';

/** A built site, read from its folder. */
export interface BuiltSite {
  /** Every file, by path from the root of the site, with `/` first. */
  readonly files: ReadonlySet<string>;
  /** Every page for readers, sorted by address: not the editors' own, which is another program. */
  readonly pages: readonly BuiltPage[];
  /** The page at an address. @throws when there is none */
  page(address: string): BuiltPage;
  /** The text of a file. */
  text(file: string): Promise<string>;
  /** The bytes of a file. */
  bytes(file: string): Promise<Buffer>;
}

/**
 * Reads a built site.
 * @throws when it has not been built
 */
export async function readBuiltSite(out = builtPaths.out): Promise<BuiltSite> {
  const files = (await filesBelow(out)).sort();
  if (files.length === 0) throw new Error(`${out} is empty: run "npm run build" first`);
  const htmlFiles = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    htmlFiles.map(async (file): Promise<BuiltPage> => {
      const html = await readFile(join(out, file), 'utf8');
      return { address: file.replace(/index\.html$/, ''), html, document: parseHtml(html) };
    }),
  );
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    files: new Set(files),
    pages: pages.filter(({ address }) => address !== deskAddress),
    page: (address) => {
      const page = byAddress.get(address);
      if (!page) throw new Error(`The site has no page at ${address}`);
      return page;
    },
    text: (file) => readFile(join(out, file), 'utf8'),
    bytes: (file) => readFile(join(out, file)),
  };
}

/** Every file below `dir`, as paths that start with a slash. */
export async function filesBelow(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(dir.length));
}

/** Addresses that the sitemap of a built site lists, without host and base path. */
export async function sitemapAddresses(site: BuiltSite, paths = builtPaths): Promise<string[]> {
  const index = await site.text('/sitemap-index.xml');
  const root = paths.siteUrl + paths.base;
  const maps = locations(index).map((url) => url.replace(root, '/'));
  const lists = await Promise.all(maps.map(async (map) => locations(await site.text(map))));
  return lists
    .flat()
    .map((url) => url.replace(root, '/'))
    .sort();
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
}
