import type { CompiledBody } from '../mdx/compile-body.ts';
import { readYaml } from '../mdx/yaml.ts';
import type { Problem } from '../model/problem.ts';
import {
  entryKindNames,
  singletons,
  type EntryData,
  type EntryKindName,
  type SingletonName,
} from '../model/registry.ts';
import type { Redirects } from '../model/redirects.ts';
import type { Site } from '../model/site.ts';
import { validate } from '../model/validate.ts';
import { defaultSite } from './default-site.ts';
import { EntryCache, entryDigest, readerVersion } from './entry-cache.ts';
import { listFiles, type EntryFile } from './list-files.ts';
import type { Paths } from './paths.ts';
import { readBytes } from './read-bytes.ts';
import { decode, locateProblem, readEntry, type ReadEntry } from './read-entry.ts';
import { readOptions } from './read-options.ts';

/** What is kept of a body outside its own cache file: all that rules between entries need. */
export type BodyFacts = Pick<CompiledBody, 'links' | 'images' | 'terms' | 'headings' | 'words'>;

/** A valid entry. */
export interface LoadedEntry<K extends EntryKindName = EntryKindName> extends EntryFile {
  /** Its kind, which says what its data is. */
  readonly kind: K;
  /** Digest of file and reader; key of the body in the cache. */
  readonly digest: string;
  /** Data with defaults filled in. */
  readonly data: EntryData<K>;
  /** Facts about the body; undefined for kinds without one. */
  readonly body: BodyFacts | undefined;
}

/** An entry whose file has errors in it. Others may point at it; that is not a second error. */
export interface FailedEntry extends EntryFile {
  /** Ids of practices that it would bring in. */
  readonly practices: readonly string[];
}

/** A content folder as read: what is valid, and what is wrong. */
export interface Content {
  /** Valid entries by kind, each list sorted by file. */
  readonly entries: { readonly [K in EntryKindName]: readonly LoadedEntry<K>[] };
  /** Entries with errors, sorted by file. */
  readonly failed: readonly FailedEntry[];
  /** Site settings; sensible ones when `site.yaml` is missing. */
  readonly site: Site;
  /** Former addresses. */
  readonly redirects: Redirects;
  /** Files below `media/`. */
  readonly media: readonly string[];
  /** Everything wrong with single files; rules between entries are judged in `check/`. */
  readonly problems: readonly Problem[];
  /** Whether the folder holds no entry at all. */
  readonly isEmpty: boolean;
}

interface CachedEntry {
  readonly data: unknown;
  readonly body: BodyFacts | undefined;
  readonly problems: readonly Problem[];
  /** Practices that an entry with errors would bring in. */
  readonly practices: readonly string[];
}

/** How many files are read at once: enough to hide waiting, few enough for file-handle limits. */
const readingAtOnce = 64;

/**
 * Reads a whole content folder. Files unchanged since the last run come from
 * the cache.
 * @throws only when the file system fails, never because of what a file says
 */
export async function loadContent(paths: Paths): Promise<Content> {
  const listing = await listFiles(paths.content);
  const { site, redirects, problems } = await readSingletons(paths, listing.singletons);
  const options = readOptions(paths.base, site.language);
  const version = `${await readerVersion(paths.root)} ${JSON.stringify([paths.base, site.language])}`;
  const cache = new EntryCache<CachedEntry>(paths.cache);
  const known = await cache.readIndex();
  const index = new Map<string, CachedEntry>();
  const loaded: (LoadedEntry | undefined)[] = new Array(listing.entries.length);
  const failed: (FailedEntry | undefined)[] = new Array(listing.entries.length);

  await inParallel(listing.entries, readingAtOnce, async (entry, at) => {
    const bytes = await readBytes(paths.content, entry.file);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      failed[at] = { ...entry, practices: [] };
      return;
    }
    // The path is part of the key because problems carry it.
    const digest = entryDigest(bytes, `${version} ${entry.file}`);
    let cached = known.get(digest);
    if (!cached) {
      const read = readEntry(entry, bytes, options);
      if (read.body) await cache.writeBody(digest, read.body);
      cached = cachedEntry(read);
    }
    index.set(digest, cached);
    problems.push(...cached.problems);
    if (cached.data !== undefined) {
      loaded[at] = { ...entry, digest, data: cached.data, body: cached.body } as LoadedEntry;
    } else {
      failed[at] = { ...entry, practices: cached.practices };
    }
  });
  if (!sameKeys(index, known)) await cache.writeIndex(index, known);

  const valid = loaded.filter((entry) => entry !== undefined);
  const byKind = Object.fromEntries(
    entryKindNames.map((kind) => [kind, valid.filter((entry) => entry.kind === kind)]),
  ) as unknown as Content['entries'];
  return {
    entries: byKind,
    failed: failed.filter((entry) => entry !== undefined),
    site,
    redirects,
    media: listing.media,
    problems: [...listing.problems, ...problems],
    isEmpty: listing.entries.length === 0,
  };
}

function cachedEntry({ data, body, problems, practices }: ReadEntry): CachedEntry {
  if (!body) return { data, body, problems, practices };
  const { links, images, terms, headings, words } = body;
  return { data, body: { links, images, terms, headings, words }, problems, practices };
}

async function readSingletons(paths: Paths, present: readonly string[]) {
  const problems: Problem[] = [];
  const read = async <T>(name: SingletonName, fallback: T): Promise<T> => {
    const { file, schema } = singletons[name];
    if (!present.includes(file)) return fallback;
    const bytes = await readBytes(paths.content, file);
    const text = bytes instanceof Uint8Array ? decode(file, bytes) : bytes;
    if (typeof text !== 'string') {
      problems.push(text);
      return fallback;
    }
    const reading = readYaml(text, { file });
    problems.push(...reading.problems);
    if (reading.problems.length > 0) return fallback;
    const result = validate(schema, reading.data);
    if (result.ok) return result.data as T;
    problems.push(...result.problems.map((one) => locateProblem(file, one, reading.locate)));
    return fallback;
  };
  const site = await read<Site>('site', defaultSite);
  const redirects = await read<Redirects>('redirects', { addresses: [] });
  return { site, redirects, problems };
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

/** Runs `work` for every item, at most `limit` at once. */
async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      await work(items[at]!, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
