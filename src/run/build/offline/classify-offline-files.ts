import { isCorePage } from '../../../reading/offline/offline-list.ts';

/** Most that may be kept on a device of each sort, in bytes as transferred. */
export interface OfflineLimits {
  /** What the search shows of what it finds. */
  readonly texts: number;
  /** What answers for exact phrases. */
  readonly phrases: number;
  /** Pages with their styles and scripts. */
  readonly pages: number;
}

/** As much as a few pictures of a telephone: a reader should not have to think of it. */
export const offlineLimits: OfflineLimits = {
  texts: 8_000_000,
  phrases: 8_000_000,
  pages: 8_000_000,
};

/** Files of a site, sorted by what a device keeps them for. Addresses relative to its root. */
export interface ClassifiedFiles {
  /** Pages and files of the search that are always kept. */
  readonly core: readonly string[];
  /** What the search shows of what it finds. */
  readonly texts: readonly string[];
  /** Pagefind's own engine and index, which answer for exact phrases. */
  readonly phrases: readonly string[];
  readonly pages: readonly string[];
  /** Styles, scripts and fonts; kept with the pages that name them. */
  readonly assets: readonly string[];
}

/** Files that are always kept beside those of the register: the second is what the dialog says. */
const coreFiles: ReadonlySet<string> = new Set(['favicon.svg', 'sok/texter.json']);

const engine =
  /^pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|filter)\/.+)$/;

/**
 * Sorts the files of a built site.
 * @param files paths from its root, without a slash at the beginning
 */
export function classifyFiles(files: readonly string[]): ClassifiedFiles {
  const addresses = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).sort();
  const pages = addresses.filter((address) => /(?:^|\/)$/.test(address));
  const isCore = (address: string) => coreFiles.has(address) || address.startsWith('sok/register/');
  return {
    core: [...pages.filter(isCorePage), ...addresses.filter(isCore)],
    texts: addresses.filter((address) => address.startsWith('pagefind/fragment/')),
    phrases: addresses.filter((address) => engine.test(address)),
    pages: pages.filter((address) => !isCorePage(address) && !address.startsWith('admin/')),
    assets: addresses.filter((address) => /^_astro\/.*\.(?:css|js|woff2)$/.test(address)),
  };
}

/**
 * The files that `texts` name, and those that these name in turn. Names that
 * carry a digest are so long that nothing else is written like them.
 */
export async function findReferencedAssets(
  texts: readonly string[],
  assets: readonly string[],
  read: (address: string) => Promise<string>,
): Promise<string[]> {
  const byName = new Map(
    assets.map((address) => [address.slice(address.lastIndexOf('/') + 1), address]),
  );
  const found = new Set<string>();
  const look = async (text: string): Promise<void> => {
    for (const [name] of text.matchAll(/[\w.-]+\.(?:css|js|woff2)\b/g)) {
      const address = byName.get(name);
      if (address === undefined || found.has(address)) continue;
      found.add(address);
      if (!name.endsWith('.woff2')) await look(await read(address));
    }
  };
  for (const text of texts) await look(text);
  return [...found].sort();
}
