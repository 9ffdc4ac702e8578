import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { addSizes, measureSizes, type Sizes } from './compressed-size.ts';
import { linkedFiles, staticImports, type Linked } from './linked-files.ts';

/** What a browser fetches to show one page, by kind; each file compressed by itself. */
export interface PageWeight {
  /** Address of the page, from the root of the site. */
  readonly address: string;
  /** The page itself, scripts and styles inside it included. */
  readonly html: Sizes;
  /** Stylesheets it links. */
  readonly css: Sizes;
  /** Scripts that hold up the first view: neither modules nor deferred. */
  readonly blockingJs: Sizes;
  /** All scripts loaded at once, blocking ones and what modules import statically included. */
  readonly js: Sizes;
  /** Fonts it preloads. */
  readonly fonts: Sizes;
  /** Files behind these sums, from the root of the site. */
  readonly files: Linked;
}

/**
 * Weighs one page of a built site. Files from other hosts are left out: the
 * site has none.
 * @param dist folder of the site, published at the root
 * @throws when the page or a file it links is missing
 */
export async function measurePageWeight(dist: string, address: string): Promise<PageWeight> {
  const read = (path: string) => readFile(join(dist, path));
  const html = await read(posix.join(address, 'index.html'));
  const linked = linkedFiles(html.toString('utf8'), address);
  const modules = await withImports(linked.modules, read);
  const files = { ...linked, modules };
  const weigh = async (paths: readonly string[]) =>
    addSizes(...(await Promise.all(paths.map(async (path) => measureSizes(await read(path))))));
  return {
    address,
    html: measureSizes(html),
    css: await weigh(files.css),
    blockingJs: await weigh(files.blockingJs),
    js: await weigh([...new Set([...files.blockingJs, ...files.modules])]),
    fonts: await weigh(files.fonts),
    files,
  };
}

/** The modules and all they import statically, each once. */
async function withImports(
  modules: readonly string[],
  read: (path: string) => Promise<Buffer>,
): Promise<string[]> {
  const all = new Set(modules);
  // A Set iterates over what is added meanwhile, so it is the queue as well.
  for (const path of all) {
    for (const imported of staticImports((await read(path)).toString('utf8'), path)) {
      all.add(imported);
    }
  }
  return [...all];
}
