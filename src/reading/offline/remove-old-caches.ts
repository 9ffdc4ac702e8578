import { visitedCache, versionCache, versionCaches } from './cache-names.ts';
import { isSearchFile } from './request-routes.ts';
import { removeVisited } from './visited-pages.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Key of a marker in the cache of every version that has been active. */
const activeMarker = '?in-use';

/** Marks a version as active. */
export async function activateVersion(
  { caches, scope }: CacheEnvironment,
  version: string,
): Promise<void> {
  const own = await caches.open(versionCache(scope, version));
  await own.put(scope + activeMarker, new Response());
}

/**
 * Removes visited pages that the version contains, since its own are at least as new,
 * and search files of other versions, which are no longer requested.
 */
export async function removeReplacedVersions(
  device: CacheEnvironment,
  version: string,
): Promise<void> {
  const { caches, scope } = device;
  const own = await caches.open(versionCache(scope, version));
  const has = new Set((await own.keys()).map(({ url }) => url));
  const seen = (await (await caches.open(visitedCache(scope))).keys()).map(({ url }) => url);
  const isReplaced = (url: string) => has.has(url) || isSearchFile(url);
  await removeVisited(device, seen.filter(isReplaced));
}

/**
 * Deletes the caches of earlier versions. Never deletes a later one, which may be
 * downloading.
 * @param isStillRead whether pages of the previous version may be open; its cache is
 *   then kept
 */
export async function removeOldCaches(
  device: CacheEnvironment,
  version: string,
  isStillRead: boolean,
): Promise<void> {
  const { caches, scope } = device;
  const names = versionCaches(await caches.keys(), scope);
  const earlier = names.slice(0, Math.max(0, names.indexOf(versionCache(scope, version))));
  const used: string[] = [];
  for (const name of isStillRead ? earlier : []) {
    if (await caches.match(scope + activeMarker, { cacheName: name })) used.push(name);
  }
  const before = used.at(-1);
  await Promise.all(earlier.filter((name) => name !== before).map((name) => caches.delete(name)));
}
