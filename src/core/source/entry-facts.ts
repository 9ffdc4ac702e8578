import type { CompiledBody } from '../mdx/compile-body.ts';
import type { FactsCache } from './entry-cache.ts';
import type { EntryFile } from './list-files.ts';
import { readEntry, type ReadEntry, type ReadOptions } from './read-entry.ts';

/** What is kept of a body outside its own cache file: all that rules between entries need. */
export type BodyFacts = Pick<CompiledBody, 'links' | 'images' | 'terms' | 'headings' | 'words'>;

/** What is known of an entry without its HTML: small enough to keep all of in memory. */
export type EntryFacts = Pick<
  ReadEntry,
  'isValid' | 'data' | 'problems' | 'practices' | 'personal'
> & {
  /** Facts about the body; undefined for kinds without one. */
  readonly body: BodyFacts | undefined;
};

/** A file to read, with its bytes and the key it is kept under. */
export interface ReadJob {
  readonly entry: EntryFile;
  /** What is in it. */
  readonly bytes: Uint8Array;
  /** Key of the body in the cache. */
  readonly digest: string;
}

/** Reads an entry, keeps its body in the cache, and gives the rest. */
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
