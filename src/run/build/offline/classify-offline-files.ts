import { isCorePage } from '../../../reading/offline/offline-list.ts';

/** Largest total size of each group of files that a device stores, in bytes as transferred. */
export interface OfflineLimits {
  /** Texts that search results are shown with. */
  readonly texts: number;
  /** Pagefind's index, which finds exact phrases. */
  readonly phrases: number;
  /** Pages with their styles and scripts. */
  readonly pages: number;
}

/** Limits in use: together about as much as a few photos from a phone. */
export const offlineLimits: OfflineLimits = {
  texts: 8_000_000,
  phrases: 8_000_000,
  pages: 8_000_000,
};

/** Files of a site, grouped by what a device stores them for. Addresses are relative to its root. */
export interface ClassifiedFiles {
  /** Pages and search files that are always stored. */
  readonly core: readonly string[];
  /** Texts that search results are shown with. */
  readonly texts: readonly string[];
  /** Pagefind's engine and index, which find exact phrases. */
  readonly phrases: readonly string[];
  readonly pages: readonly string[];
  /** Styles, scripts and fonts; stored with the pages that refer to them. */
  readonly assets: readonly string[];
}

/** Files that are always stored besides the search index; `texter.json` holds the dialog's texts. */
const coreFiles: ReadonlySet<string> = new Set(['favicon.svg', 'sok/texter.json']);

const engine =
  /^pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|filter)\/.+)$/;

/**
 * Groups the files of a built site by what a device stores them for.
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
 * Finds the assets that `texts` refer to, and those that these refer to in turn.
 * Looks for file names alone: with a digest in them they are unique.
 * @param read reads the text of an asset
 * @returns their addresses, sorted
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
  const search = async (text: string): Promise<void> => {
    for (const [name] of text.matchAll(/[\w.-]+\.(?:css|js|woff2)\b/g)) {
      const address = byName.get(name);
      if (address === undefined || found.has(address)) continue;
      found.add(address);
      if (!name.endsWith('.woff2')) await search(await read(address));
    }
  };
  for (const text of texts) await search(text);
  return [...found].sort();
}
