import { visitedCache, versionCache, versionCaches } from './cache-names.ts';
import { isSearchFile } from './request-routes.ts';
import { removeVisited } from './visited-pages.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Stands in the cache of a version that has been in use. */
const mark = '?in-use';

/** Notes that a version is in use from now on. */
export async function activateVersion(
  { caches, scope }: CacheEnvironment,
  version: string,
): Promise<void> {
  const own = await caches.open(versionCache(scope, version));
  await own.put(scope + mark, new Response());
}

/**
 * Lets go of what has been read that a version has by now: its own is at least
 * as new. Also of the files of other versions' search, which nobody asks for again.
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
 * Deletes what earlier versions left. Never a later one, which may be coming in
 * just now.
 * @param isStillRead whether pages may be open that came from the version before
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
    if (await caches.match(scope + mark, { cacheName: name })) used.push(name);
  }
  const before = used.at(-1);
  await Promise.all(earlier.filter((name) => name !== before).map((name) => caches.delete(name)));
}
