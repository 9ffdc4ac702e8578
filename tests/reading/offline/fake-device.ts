import {
  digestOf,
  listAddress,
  type Digests,
  type OfflineList,
} from '../../../src/reading/offline/offline-list.ts';
import type { CacheEnvironment } from '../../../src/reading/offline/worker-scope.ts';

/** Base address of the test site. */
export const scope = 'https://site.example/kunskap/';

/** Files of a server, by address relative to the site. */
export type Files = Readonly<Record<string, string>>;

/** In-memory caches and a fake server in place of a browser. */
export interface TestDevice extends CacheEnvironment {
  /** Requested addresses, relative to the site, in order. */
  readonly asked: string[];
  /** Sets the files of the server; undefined simulates a missing network. */
  serve(files: Files | undefined): void;
  /** Reads the text of all files in a cache, by address. */
  kept(cache: string): Promise<Files>;
}

/** In-memory Cache API: by address, in insertion order. */
class MemoryCache {
  readonly files = new Map<string, Response>();
  match(url: string) {
    return Promise.resolve(this.files.get(url)?.clone());
  }
  put(url: string, response: Response) {
    this.files.delete(url);
    this.files.set(url, response);
    return Promise.resolve();
  }
  delete(url: string) {
    return Promise.resolve(this.files.delete(url));
  }
  keys() {
    return Promise.resolve([...this.files.keys()].map((url) => ({ url })));
  }
}

/** Creates a device with empty caches and no network. */
export function testDevice(): TestDevice {
  const held = new Map<string, MemoryCache>();
  const caches = {
    open: (name: string) => {
      if (!held.has(name)) held.set(name, new MemoryCache());
      return Promise.resolve(held.get(name)!);
    },
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    match: (url: string, { cacheName }: { cacheName: string }) =>
      held.get(cacheName)?.match(url) ?? Promise.resolve(undefined),
  };
  const asked: string[] = [];
  let files: Files | undefined;
  return {
    scope,
    caches: caches as unknown as CacheStorage,
    asked,
    serve: (served) => (files = served),
    fetch: (request) => {
      const url = typeof request === 'string' ? request : request.url;
      const address = new URL(url).pathname.slice(new URL(scope).pathname.length);
      asked.push(address);
      if (!files) return Promise.reject(new TypeError('Failed to fetch'));
      const type = address.endsWith('/') || address === '' ? 'text/html' : 'text/plain';
      const text = files[address];
      const status = text === undefined ? 404 : 200;
      return Promise.resolve(
        new Response(text ?? 'Finns inte', { status, headers: { 'content-type': type } }),
      );
    },
    kept: async (name) => {
      const entries = [...(held.get(name)?.files ?? [])].map(
        async ([url, response]) =>
          [url.slice(scope.length), await response.clone().text()] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Computes the digests of files. */
async function digestsOf(files: Files): Promise<Digests> {
  const entries = Object.entries(files).map(
    async ([address, text]) => [address, await digestOf(bytes(text))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Builds a fake version of a site: its version, list and all files of its server. */
export async function builtAs(core: Files, texts: Files = {}) {
  const list: OfflineList = {
    core: await digestsOf(core),
    texts: await digestsOf(texts),
    pages: {},
  };
  const text = JSON.stringify(list);
  const version = await digestOf(bytes(text));
  return { version, list, files: { ...core, ...texts, [listAddress(version)]: text } };
}
