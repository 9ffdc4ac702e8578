import { cacheKey, visitedCache, versionCache, versionCaches } from './cache-names.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/**
 * Finds a cached copy of a file: among visited pages first, then in the version in use,
 * then in other versions, newest first.
 * @param version version in use
 * @param url full address, or relative to the site
 */
export async function findCached(
  { caches, scope }: CacheEnvironment,
  version: string,
  url: string,
): Promise<Response | undefined> {
  const own = [visitedCache(scope), versionCache(scope, version)];
  const others = versionCaches(await caches.keys(), scope).filter((name) => !own.includes(name));
  for (const cacheName of [...own, ...others.reverse()]) {
    const copy = await caches.match(cacheKey(url, scope), { cacheName, ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}
