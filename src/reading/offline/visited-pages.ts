import { visitedCache } from './cache-names.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Maximum number of cached visited pages. */
const maxPages = 60;
/** Maximum number of cached files from visited pages. */
const maxFiles = 300;

/**
 * Caches a visited page or file under `key` and evicts the oldest beyond the limits.
 * @throws when the storage quota is exceeded
 */
export async function cacheVisited(
  device: CacheEnvironment,
  key: string,
  copy: Response,
): Promise<void> {
  const cache = await device.caches.open(visitedCache(device.scope));
  // Deleted first, so that the entry moves to the end of the insertion order.
  await cache.delete(key);
  await cache.put(key, copy);
  const keys = (await cache.keys()).map(({ url }) => url);
  await Promise.all(keysToEvict(keys).map((old) => cache.delete(old)));
}

/** Removes visited pages and files from the cache by their keys. */
export async function removeVisited(
  device: CacheEnvironment,
  keys: readonly string[],
): Promise<void> {
  const cache = await device.caches.open(visitedCache(device.scope));
  await Promise.all(keys.map((key) => cache.delete(key)));
}

/**
 * Selects the keys beyond the limits for pages and for files.
 * @param keys in insertion order, oldest first
 */
export function keysToEvict(keys: readonly string[]): string[] {
  const isPage = (key: string) => key.endsWith('/');
  const excess = (some: readonly string[], most: number) =>
    some.slice(0, Math.max(0, some.length - most));
  return [
    ...excess(keys.filter(isPage), maxPages),
    ...excess(
      keys.filter((key) => !isPage(key)),
      maxFiles,
    ),
  ];
}
