import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Rooms of `src/core/` whose code determines the result of reading a file. */
const readerFolders = ['util', 'model', 'privacy', 'mdx', 'i18n', 'source'];

/**
 * A digest of the code that reads entries, and of the list of packages it runs
 * on. Part of every cache key, so that no change of schema, renderer, label or
 * parser ever meets something read by older code.
 */
export async function readerVersion(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const room of readerFolders) {
    const dir = join(root, 'src', 'core', room);
    const files = await readdir(dir, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(await readFile(join(dir, file)));
    }
  }
  return hash.digest('hex');
}

/** Digest of a file's bytes as read by one version of the code. */
export function entryDigest(bytes: Uint8Array, version: string): string {
  return createHash('sha256').update(version).update(bytes).digest('base64url').slice(0, 24);
}

/** Where what was read is kept from one reading of the folder to the next. */
export interface FactsCache<Item> {
  /** What was kept last, by digest; empty when there is nothing. */
  readIndex(): Promise<ReadonlyMap<string, Item>>;
  /** Keeps what was read now; `previous` is what {@link readIndex} gave. */
  writeIndex(
    index: ReadonlyMap<string, Item>,
    previous: ReadonlyMap<string, Item>,
  ): Promise<unknown>;
  writeBody(digest: string, body: unknown): Promise<unknown>;
}

/**
 * Keeps what was read between runs: a small index of everything but the HTML in
 * one file, and one file for each body. Bodies are the bulk, and only a page
 * being rendered needs its own.
 *
 * Everything here can be deleted at any time; the next run makes it anew.
 */
export class EntryCache<Item> implements FactsCache<Item> {
  readonly #indexFile: string;
  readonly #bodies: string;

  /** @param dir folder of the cache, made when needed */
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

  /** Replaces the index in one step and forgets bodies that it no longer names. */
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
   * A kept body.
   * @throws when it is not there, which means that the cache was deleted during a build
   */
  async readBody<Body>(digest: string): Promise<Body> {
    return JSON.parse(await readFile(this.#bodyFile(digest), 'utf8')) as Body;
  }

  #bodyFile(digest: string): string {
    return join(this.#bodies, `${digest}.json`);
  }
}
