import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Folders of `src/core/` whose code determines the result of reading a file. */
const readerFolders = ['util', 'model', 'privacy', 'mdx', 'i18n', 'source'];

/**
 * Digest of the code that reads entries and of `package-lock.json`. Part of every
 * cache key, so that results of older schemas, renderers, labels or parsers are
 * never reused.
 * @param root folder of the project
 * @throws when a source file cannot be read
 */
export async function readerVersion(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of readerFolders) {
    const dir = join(root, 'src', 'core', folder);
    const files = await readdir(dir, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(await readFile(join(dir, file)));
    }
  }
  return hash.digest('hex');
}

/** Cache key of a file: a digest of its bytes and of the reading code's `version`. */
export function entryDigest(bytes: Uint8Array, version: string): string {
  return createHash('sha256').update(version).update(bytes).digest('base64url').slice(0, 24);
}

/** Stores what was read from entries between two readings of the content folder. */
export interface FactsCache<Item> {
  /** The stored index by digest; empty when there is none. */
  readIndex(): Promise<ReadonlyMap<string, Item>>;
  /** Replaces the index; `previous` is what `readIndex` returned. */
  writeIndex(
    index: ReadonlyMap<string, Item>,
    previous: ReadonlyMap<string, Item>,
  ): Promise<unknown>;
  writeBody(digest: string, body: unknown): Promise<unknown>;
}

/**
 * Cache on disk: one small index file with everything but the HTML, and one file
 * for each body. Bodies are most of the bytes, and only the page being rendered
 * needs its own.
 *
 * The folder can be deleted at any time; the next run creates it again.
 */
export class EntryCache<Item> implements FactsCache<Item> {
  readonly #indexFile: string;
  readonly #bodies: string;

  /** @param dir folder of the cache, created when needed */
  constructor(dir: string) {
    this.#indexFile = join(dir, 'entries.bin');
    this.#bodies = join(dir, 'bodies');
  }

  /** The index of the last run by digest; empty when there is none or it cannot be read. */
  async readIndex(): Promise<Map<string, Item>> {
    try {
      return deserialize(await readFile(this.#indexFile)) as Map<string, Item>;
    } catch {
      return new Map();
    }
  }

  /** Replaces the index atomically and deletes bodies that it no longer refers to. */
  async writeIndex(index: ReadonlyMap<string, Item>, previous: ReadonlyMap<string, Item>) {
    await mkdir(this.#bodies, { recursive: true });
    const temporary = `${this.#indexFile}.${process.pid}`;
    await writeFile(temporary, serialize(index));
    await rename(temporary, this.#indexFile);
    const gone = [...previous.keys()].filter((digest) => !index.has(digest));
    await Promise.all(gone.map((digest) => rm(this.#bodyFile(digest), { force: true })));
  }

  /** Writes the body with this digest to its own file. */
  async writeBody(digest: string, body: unknown): Promise<void> {
    await mkdir(this.#bodies, { recursive: true });
    await writeFile(this.#bodyFile(digest), JSON.stringify(body));
  }

  /**
   * Reads a stored body.
   * @throws when the file is missing, because the cache was deleted during a build
   */
  async readBody<Body>(digest: string): Promise<Body> {
    return JSON.parse(await readFile(this.#bodyFile(digest), 'utf8')) as Body;
  }

  #bodyFile(digest: string): string {
    return join(this.#bodies, `${digest}.json`);
  }
}
