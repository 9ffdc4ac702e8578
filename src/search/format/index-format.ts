/**
 * The index: an inverted index in files, of which a browser
 * loads a few for each query. It is stored beside Pagefind's files and refers to them: page `n`
 * of the index is the fragment `fragments + n` of Pagefind.
 *
 * - `sok/register/register.json`: this table. The only file whose name is always the same.
 * - `sok/register/<version>/pages.bin`: filters of every page.
 * - `sok/register/<version>/kin.bin`: pairs of pages about the same thing.
 * - `sok/register/<version>/<n>.bin`: shard `n`, terms from `firstKeys[n]` on and their pages.
 * - `sok/register/<version>/words.bin`: every indexed word form, for correcting typos.
 *
 * All but the first are compressed with gzip, whether or not the server compresses.
 */
export interface SearchIndex {
  /** Changes with everything in the index; a folder's name. */
  readonly version: string;
  /** How many pages there are. */
  readonly pages: number;
  /** Beginning of the names of Pagefind's fragments; the number of the page follows. */
  readonly fragments: string;
  /** The first key of each shard, in order of UTF-16 units; the first one is empty. */
  readonly firstKeys: readonly string[];
  /** Filters and their values; `pages.bin` has a column for every eight values of each. */
  readonly filters: readonly FilterTable[];
}

/** A filter and its values, in the order of their bits. */
export interface FilterTable {
  /** Name, as in addresses. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Folder of the index, from the root of the site. */
export const indexFolder = '/sok/register/';

/** Address of the table, from the root of the site. */
export const indexAddress = `${indexFolder}register.json`;

/** Digits of a page's number in a fragment's name: enough for 1.6 million pages. */
const numberLength = 4;

/** Number of a page as it stands in the name of its fragment. */
export function pageCode(page: number): string {
  return page.toString(36).padStart(numberLength, '0');
}

/** Number of a page from the name of its fragment. */
export function pageFromCode(name: string): number {
  return Number.parseInt(name.slice(-numberLength), 36);
}

/** A term of a shard. */
export interface Term {
  /** Stem with å, ä and ö as they are. */
  readonly stem: string;
  /** The stem without diacritics, which the shards are sorted by. */
  readonly key: string;
  /** How many pages have it. */
  readonly count: number;
  /** Stems of the parts when it is a compound. */
  readonly parts: readonly string[];
}

/** Where a term is found, and how much it says of each page. */
export interface Postings {
  /** Numbers of the pages, rising. */
  readonly pages: Uint32Array;
  /** Impact on each of them, from 0 to `impactScale`. */
  readonly impacts: Uint8Array;
}

/** Impact of 1 as it is written. */
export const impactScale = 200;
