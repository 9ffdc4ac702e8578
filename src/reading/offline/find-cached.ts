import { keyOf, seenCache, versionCache, versionCaches } from './cache-names.ts';
import type { Device } from './worker-scope.ts';

/** A copy of a file: what was read last, then the version in use, then any other. */
export async function findCopy(
  { caches, scope }: Device,
  version: string,
  url: string,
): Promise<Response | undefined> {
  const own = [seenCache(scope), versionCache(scope, version)];
  const others = versionCaches(await caches.keys(), scope).filter((name) => !own.includes(name));
  for (const cacheName of [...own, ...others.reverse()]) {
    const copy = await caches.match(keyOf(url, scope), { cacheName, ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}
