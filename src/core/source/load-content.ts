import { translator } from '../i18n/index.ts';
import type { Language } from '../model/enums.ts';
import { compareText, type Problem } from '../model/problem.ts';
import { mapKinds, type EntryData, type EntryKindName } from '../model/registry.ts';
import type { Redirects } from '../model/redirects.ts';
import type { Site } from '../model/site.ts';
import { EntryCache, entryDigest, readerVersion, type FactsCache } from './entry-cache.ts';
import type { BodyFacts, EntryFacts, ReadJob } from './entry-facts.ts';
import { listFiles, type EntryFile } from './list-files.ts';
import type { Paths } from './run-paths.ts';
import type { LocatedPersonalData } from './locate-personal-data.ts';
import { readAllEntries } from './read-all-entries.ts';
import { readBytes } from './read-file-bytes.ts';
import type { ReadOptions } from './read-entry.ts';
import { readSingletons } from './read-singletons.ts';

/** A valid entry of kind `K`. */
interface LoadedEntry<K extends EntryKindName = EntryKindName> extends EntryFile {
  /** Its kind, which says what its data is. */
  readonly kind: K;
  /** Cache key of the body: a digest of the file and the reading code. */
  readonly digest: string;
  /** Data with defaults filled in. */
  readonly data: EntryData<K>;
  /** Facts about the body; undefined for kinds without one. */
  readonly body: BodyFacts | undefined;
}

/** An entry whose file has errors. A reference to it is not reported as a second error. */
interface FailedEntry extends EntryFile {
  /** Its unvalidated data; undefined when it cannot be read. */
  readonly data: unknown;
  /** Facts about the body, as far as it can be read. */
  readonly body: BodyFacts | undefined;
  /** Ids of practices that it would introduce. */
  readonly practices: readonly string[];
}

/** A content folder as read: its valid entries, and all problems. */
export interface Content {
  /** Valid entries by kind, each list sorted by file. */
  readonly entries: { readonly [K in EntryKindName]: readonly LoadedEntry<K>[] };
  /** Entries with errors, sorted by file. */
  readonly failed: readonly FailedEntry[];
  /** Site settings; defaults when `site.yaml` is missing. */
  readonly site: Site;
  readonly redirects: Redirects;
  /** Files below `media/`. */
  readonly media: readonly string[];
  /** Problems of single files; rules between entries are in `check/`. */
  readonly problems: readonly Problem[];
  /** Personal data found in all files, function mailboxes included; `check/` decides which are problems. */
  readonly personal: readonly LocatedPersonalData[];
  /** Whether the folder holds no entry at all. */
  readonly isEmpty: boolean;
}

/**
 * Code version by project folder, read once per process: source files changed on
 * disk later are not the code that is running.
 */
const versions = new Map<string, string>();

/** Files read at the same time: enough to hide latency, within the limit of open file handles. */
const maxConcurrentReads = 64;

/**
 * Reads a whole content folder. Files that are unchanged since the last run come
 * from the cache.
 * @param cache defaults to the cache folder of `paths`
 * @throws when the file system fails; never because of what a file contains
 */
export async function loadContent(
  paths: Paths,
  cache: FactsCache<EntryFacts> = new EntryCache(paths.cache),
): Promise<Content> {
  const listing = await listFiles(paths.content);
  const { site, redirects, ...singletons } = await readSingletons(paths, listing.singletons);
  const problems = [...listing.problems, ...singletons.problems];
  const personal = [...singletons.personal];
  const options = readOptions(paths.base, site.language);
  const code = versions.get(paths.root) ?? (await readerVersion(paths.root));
  versions.set(paths.root, code);
  const version = `${code} ${JSON.stringify([paths.base, site.language])}`;
  const known = await cache.readIndex();
  const index = new Map<string, EntryFacts>();
  const failed: FailedEntry[] = [];

  const jobs: ReadJob[] = [];
  await forEachConcurrently(listing.entries, maxConcurrentReads, async (entry, at) => {
    const bytes = await readBytes(paths.content, entry.file);
    // The path is part of the key because problems carry it.
    if (bytes instanceof Uint8Array) {
      jobs[at] = { entry, bytes, digest: entryDigest(bytes, `${version} ${entry.file}`) };
    } else {
      problems.push(bytes);
      failed.push({ ...entry, data: undefined, body: undefined, practices: [] });
    }
  });
  const readable = jobs.filter((job) => job !== undefined);
  const unknown = readable.filter(({ digest }) => !known.has(digest));
  const read = await readAllEntries(unknown, { cacheDir: paths.cache, options }, cache);
  unknown.forEach(({ digest }, at) => index.set(digest, read[at]!));

  const valid: LoadedEntry[] = [];
  for (const { entry, digest } of readable) {
    const facts = index.get(digest) ?? known.get(digest)!;
    index.set(digest, facts);
    problems.push(...facts.problems);
    personal.push(...facts.personal);
    const { isValid, data, body, practices } = facts;
    if (isValid) valid.push({ ...entry, digest, data, body } as LoadedEntry);
    else failed.push({ ...entry, data, body, practices });
  }
  if (!sameKeys(index, known)) await cache.writeIndex(index, known);

  return {
    entries: mapKinds<Content['entries']>(
      <K extends EntryKindName>(kind: K) =>
        valid.filter((entry) => entry.kind === kind) as unknown as Content['entries'][K],
    ),
    failed: failed.sort((a, b) => compareText(a.file, b.file)),
    site,
    redirects,
    media: listing.media,
    problems,
    personal,
    isEmpty: listing.entries.length === 0,
  };
}

/** Options for reading entries of a site published under `base` in `language`. */
export function readOptions(base: string, language: Language): ReadOptions {
  const { body, reflectionQuestions } = translator(language);
  return { base, labels: body, expectedSections: { reflection: reflectionQuestions } };
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

/** Runs `work` for every item, at most `limit` at once. */
async function forEachConcurrently<T>(
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
