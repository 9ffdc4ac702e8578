import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { severityOf } from '../model/problem.ts';
import { singletons, type EntryKindName, type SingletonName } from '../model/registry.ts';
import { loadContent, type Content } from './load-content.ts';
import type { Paths } from './run-paths.ts';

/** Milliseconds to wait after a change before reading again: one save is often several writes. */
const settleMs = 40;

/** An entry as stored in Astro's data store. */
interface StoredEntry {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly data: object;
}

/** Contents of one collection: valid entries, and ids of entries that have errors right now. */
interface CollectionContents {
  readonly entries: readonly StoredEntry[];
  readonly broken: readonly string[];
}

/**
 * Astro loaders over one content folder. The folder is read once for all
 * collections, and again when something in it changes while authoring.
 */
export class CollectionLoaders {
  readonly #paths: Paths;
  #content: Promise<Content> | undefined;

  /** @param paths paths of this run */
  constructor(paths: Paths) {
    this.#paths = paths;
  }

  /** Creates the loader of one kind of entry. */
  entries(kind: EntryKindName): Loader {
    return this.#loader(kind, ({ entries, failed }) => ({
      entries: entries[kind],
      broken: failed.filter((entry) => entry.kind === kind).map((entry) => entry.id),
    }));
  }

  /** Creates the loader of a file that exists once per site: a collection with one entry. */
  singleton(name: SingletonName): Loader {
    const { file } = singletons[name];
    return this.#loader(name, ({ [name]: data, problems }) => {
      const isBroken = problems.some((problem) => problem.file === file);
      const entry = { id: name, file, digest: JSON.stringify(data), data };
      return isBroken ? { entries: [], broken: [name] } : { entries: [entry], broken: [] };
    });
  }

  #loader(name: string, pick: (content: Content) => CollectionContents): Loader {
    return {
      name: `samklok-${name}`,
      load: async (context) => {
        const sync = async () => {
          this.#content ??= this.#read(context);
          updateStore(context.store, pick(await this.#content));
        };
        await sync();
        this.#watch(context, sync);
      },
    };
  }

  /**
   * Reads the folder.
   * @throws during a build when the content has errors; the dev server logs them
   *   instead and keeps the last valid version of each entry
   */
  async #read({ logger, watcher }: LoaderContext): Promise<Content> {
    const content = await loadContent(this.#paths);
    const errors = content.problems.filter((problem) => severityOf(problem) === 'error');
    const places = errors.map(
      ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
    );
    const report = [...places, `${errors.length} errors: run "npm run check"`].join('\n');
    if (errors.length > 0 && !watcher) throw new Error(report);
    if (errors.length > 0) logger.error(report);
    return content;
  }

  #watch({ watcher, logger }: LoaderContext, sync: () => Promise<void>): void {
    if (!watcher) return;
    const inside = this.#paths.content + sep;
    watcher.add(this.#paths.content);
    let timer: NodeJS.Timeout | undefined;
    watcher.on('all', (_event, file) => {
      if (!file.startsWith(inside)) return;
      this.#content = undefined;
      clearTimeout(timer);
      timer = setTimeout(() => {
        sync().catch((error: unknown) => logger.error(String(error)));
      }, settleMs);
    });
  }
}

/** Updates Astro's store with the changed entries; entries with errors keep their last valid version. */
function updateStore(store: LoaderContext['store'], { entries, broken }: CollectionContents): void {
  const present = new Set([...entries.map((entry) => entry.id), ...broken]);
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const { id, file, digest, data } of entries) {
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: { ...data }, digest, filePath: file });
  }
}
