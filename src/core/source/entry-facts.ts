import type { CompiledBody } from '../mdx/compile-body.ts';
import type { FactsCache } from './entry-cache.ts';
import type { EntryFile } from './list-files.ts';
import { readEntry, type ReadEntry, type ReadOptions } from './read-entry.ts';

/** The part of a compiled body that rules between entries need; the HTML stays in its cache file. */
export type BodyFacts = Pick<CompiledBody, 'links' | 'images' | 'terms' | 'headings' | 'words'>;

/** An entry as read, without its HTML: small enough to hold all entries in memory. */
export type EntryFacts = Pick<
  ReadEntry,
  'isValid' | 'data' | 'problems' | 'practices' | 'personal'
> & {
  /** Facts about the body; undefined for kinds without one. */
  readonly body: BodyFacts | undefined;
};

/** A file to read, with its bytes and its cache key. */
export interface ReadJob {
  readonly entry: EntryFile;
  readonly bytes: Uint8Array;
  /** Key of the body in the cache. */
  readonly digest: string;
}

/**
 * Reads an entry, writes its body to the cache and returns the rest.
 * @throws when the cache cannot be written
 */
export async function readFacts(
  { entry, bytes, digest }: ReadJob,
  options: ReadOptions,
  cache: FactsCache<EntryFacts>,
): Promise<EntryFacts> {
  const { isValid, data, body, ...rest } = readEntry(entry, bytes, options);
  const { problems, practices, personal } = rest;
  const facts = { isValid, data, problems, practices, personal };
  if (!body) return { ...facts, body };
  await cache.writeBody(digest, body);
  const { links, images, terms, headings, words } = body;
  return { ...facts, body: { links, images, terms, headings, words } };
}
