import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { addSizes, measureSizes, type Sizes } from './compressed-size.ts';
import { linkedFiles, staticImports, type Linked } from './linked-files.ts';

/**
 * Sizes of everything that a browser fetches to show a page; each file is compressed
 * separately.
 */
export interface PageWeight {
  /** Address of the page, from the root of the site. */
  readonly address: string;
  /** The HTML with its inline scripts and styles. */
  readonly html: Sizes;
  /** Linked stylesheets. */
  readonly css: Sizes;
  /** Scripts that block rendering: neither modules nor deferred. */
  readonly blockingJs: Sizes;
  /** All scripts loaded at start, including blocking ones and static imports of modules. */
  readonly js: Sizes;
  /** Preloaded fonts. */
  readonly fonts: Sizes;
  /** Files that are counted, from the root of the site. */
  readonly files: Linked;
}

/**
 * Measures one page of a built site. Files on other hosts are ignored, since the site
 * has none.
 * @param dist folder of the site, published at the root
 * @param address address of the page, from the root of the site
 * @throws when the page or a linked file is missing
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

/** The modules and their static imports, each once. */
async function withImports(
  modules: readonly string[],
  read: (path: string) => Promise<Buffer>,
): Promise<string[]> {
  const all = new Set(modules);
  // A Set also iterates over items added meanwhile, so it serves as a queue.
  for (const path of all) {
    for (const imported of staticImports((await read(path)).toString('utf8'), path)) {
      all.add(imported);
    }
  }
  return [...all];
}
