import { visitedCache } from './cache-names.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Most pages that are kept because they have been read. */
const mostPages = 60;
/** Most files that are kept because they came with something. */
const mostFiles = 300;

/** Keeps a copy of something that came by, and lets go of what came longest ago. */
export async function cacheVisited(
  device: CacheEnvironment,
  key: string,
  copy: Response,
): Promise<void> {
  const cache = await device.caches.open(visitedCache(device.scope));
  // What is put anew is the newest again.
  await cache.delete(key);
  await cache.put(key, copy);
  const keys = (await cache.keys()).map(({ url }) => url);
  await Promise.all(keysToEvict(keys).map((old) => cache.delete(old)));
}

/** Lets go of something that has been read. */
export async function removeVisited(
  device: CacheEnvironment,
  keys: readonly string[],
): Promise<void> {
  const cache = await device.caches.open(visitedCache(device.scope));
  await Promise.all(keys.map((key) => cache.delete(key)));
}

/** Which of the keys, the oldest first, are too many. */
export function keysToEvict(keys: readonly string[]): string[] {
  const isPage = (key: string) => key.endsWith('/');
  const tooMany = (some: readonly string[], most: number) =>
    some.slice(0, Math.max(0, some.length - most));
  return [
    ...tooMany(keys.filter(isPage), mostPages),
    ...tooMany(
      keys.filter((key) => !isPage(key)),
      mostFiles,
    ),
  ];
}
