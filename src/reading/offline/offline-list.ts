import { fixedAddresses } from '../../core/model/addresses.ts';

/**
 * Files by address, with a digest of each. Addresses are relative to where the
 * site is published: `sok/`, and nothing at all for the start page. The worker
 * completes them with its own scope, so that a list is the same under any path.
 */
export type Digests = Readonly<Record<string, string>>;

/** The files of one build that a device keeps. */
export interface OfflineList {
  /** What the search needs, and the pages that stand in for others. All of it or nothing. */
  readonly core: Digests;
  /** What the search shows of what it finds; empty when that is too much to keep. */
  readonly texts: Digests;
  /** The pages themselves, with their styles; empty when that is too much to keep. */
  readonly pages: Digests;
}

/** Address of the worker. It decides how far the worker reaches, so it lies at the root. */
export const workerAddress = 'sw.js';

/** Address of the page that stands in for one that is not on the device. */
export const offlineAddress = fixedAddresses.offline.slice(1);

const searchAddress = fixedAddresses.search.slice(1);

/** Address of the list of a version. A file of its own: browsers ask for the worker often. */
export function listAddress(version: string): string {
  return `${offlineAddress}${version}.json`;
}

/**
 * Pages that belong together with scripts and with the register. They are kept
 * with a version as a whole, never one by one as they are read.
 */
export function isCorePage(address: string): boolean {
  return address === '' || address.startsWith(searchAddress) || address === offlineAddress;
}

/** Bytes of the digest that are kept: enough that nobody meets two files with the same. */
const digestLength = 9;

/** A digest of a file's content, in letters that an address may have. Also the version of a list. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...whole.subarray(0, digestLength)));
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
