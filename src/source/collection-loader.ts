import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { severityOf, type Problem } from '../model/problem.ts';
import type { EntryKindName, SingletonName } from '../model/registry.ts';
import { loadContent, type Content } from './load-content.ts';
import type { Paths } from './paths.ts';

/** How long to wait for more changes before reading again, in ms: an editor's save is often several writes. */
const settleMs = 40;

/** An entry as put in Astro's store. */
interface StoredEntry {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly data: object;
}

/**
 * Astro loaders over one content folder. The folder is read once for all
 * collections, and again when something in it changes while authoring.
 */
export class CollectionLoaders {
  readonly #paths: Paths;
  #content: Promise<Content> | undefined;

  /** @param paths of this run */
  constructor(paths: Paths) {
    this.#paths = paths;
  }

  /** The loader of one kind of entry. */
  entries(kind: EntryKindName): Loader {
    return this.#loader(kind, (content) => content.entries[kind]);
  }

  /** The loader of a file there is one of: a collection with one entry, named as the file. */
  singleton(name: SingletonName): Loader {
    return this.#loader(name, (content) => {
      const data = content[name];
      return [{ id: name, file: `${name}.yaml`, digest: JSON.stringify(data), data }];
    });
  }

  #loader(name: string, pick: (content: Content) => readonly StoredEntry[]): Loader {
    return {
      name: `samklok-${name}`,
      load: async (context) => {
        const sync = async () => {
          this.#content ??= loadContent(this.#paths);
          const content = await this.#content;
          this.#refuseErrors(content.problems, context);
          store(context.store, pick(content));
        };
        await sync();
        this.#watch(context, sync);
      },
    };
  }

  /**
   * A build of content with errors stops here, with a pointer to the check that
   * names each of them. While authoring they are told in the log, and entries
   * with errors are missing until they are mended.
   */
  #refuseErrors(problems: readonly Problem[], { logger, watcher }: LoaderContext): void {
    const errors = problems.filter((problem) => severityOf(problem) === 'error');
    if (errors.length === 0) return;
    const advice = `${errors.length} errors in ${this.#paths.content}: run "npm run check"`;
    if (!watcher) throw new Error(advice);
    logger.error(advice);
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

function store(store: LoaderContext['store'], entries: readonly StoredEntry[]): void {
  const present = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const { id, file, digest, data } of entries) {
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: { ...data }, digest, filePath: file });
  }
}
