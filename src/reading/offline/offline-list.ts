import { fixedAddresses } from '../../core/model/addresses.ts';

/**
 * Digests of files by address. Addresses are relative to the site's base: `sok/`, and
 * the empty string for the home page. The worker resolves them against its scope, so
 * that a list is the same under any base path.
 */
export type Digests = Readonly<Record<string, string>>;

/** The files of one build that are cached for offline use. */
export interface OfflineList {
  /** Files that search needs and fallback pages. Cached completely or not at all. */
  readonly core: Digests;
  /** Page texts that search results show; empty when they are too large to cache. */
  readonly texts: Digests;
  /** All pages with their styles; empty when they are too large to cache. */
  readonly pages: Digests;
}

/**
 * Address of the service worker, relative to the site. At the root, because its folder
 * decides its scope.
 */
export const workerAddress = 'sw.js';

/** Address of the fallback page for pages that are not cached, relative to the site. */
export const offlineAddress = fixedAddresses.offline.slice(1);

const searchAddress = fixedAddresses.search.slice(1);

/**
 * Address of the list of a version, relative to the site. Kept apart from the worker,
 * which browsers download often.
 */
export function listAddress(version: string): string {
  return `${offlineAddress}${version}.json`;
}

/**
 * Whether a page depends on scripts and the search index of its version. Such pages are
 * cached with a version as a whole, never when they are visited.
 */
export function isCorePage(address: string): boolean {
  return address === '' || address.startsWith(searchAddress) || address === offlineAddress;
}

/** Length of a digest in bytes, long enough to rule out collisions within a site. */
const digestLength = 9;

/**
 * Computes a file's digest: truncated SHA-256 in URL-safe base64. The digest of a list
 * is its version.
 */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...whole.subarray(0, digestLength)));
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
