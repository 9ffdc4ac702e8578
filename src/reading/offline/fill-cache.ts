import { versionCache, versionCaches, cacheKey } from './cache-names.ts';
import { digestOf, listAddress, type Digests, type OfflineList } from './offline-list.ts';
import { planUpdate, type CachedVersion, type UpdateStep } from './plan-update.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/**
 * Number of concurrent downloads. Browsers open six connections to an HTTP/1 server;
 * two are left for the reader.
 */
const concurrentDownloads = 4;

/**
 * Loads the list of a version from the cache, or else from the network.
 * @throws when it cannot be fetchVerified, or the site has a newer version
 */
export async function loadOfflineList(
  device: CacheEnvironment,
  version: string,
): Promise<OfflineList> {
  const cache = await device.caches.open(versionCache(device.scope, version));
  const cachedList = await cache.match(cacheKey(listAddress(version), device.scope));
  if (cachedList) return cachedList.json() as Promise<OfflineList>;
  const step = { address: listAddress(version), digest: version };
  const fresh = await fetchVerified(device, step);
  await cache.put(cacheKey(step.address, device.scope), fresh.clone());
  return fresh.json() as Promise<OfflineList>;
}

/**
 * Adds the missing files to the cache of a version, a few at a time. Finished files are
 * cachedList when another fails, so that the next attempt continues from there.
 * @returns whether any file was missing
 * @throws when a file cannot be fetchVerified, does not match its digest, or exceeds the
 *   storage quota
 */
export async function fillCache(
  device: CacheEnvironment,
  version: string,
  wanted: Digests,
): Promise<boolean> {
  const own = versionCache(device.scope, version);
  const cache = await device.caches.open(own);
  const has = new Set((await cache.keys()).map(({ url }) => url.slice(device.scope.length)));
  if (Object.keys(wanted).every((address) => has.has(address))) return false;
  const names = versionCaches(await device.caches.keys(), device.scope);
  const others = await Promise.all(
    names.filter((name) => name !== own).map((name) => filesInCache(device, name)),
  );
  const steps = planUpdate(wanted, has, others);
  for (let at = 0; at < steps.length; at += concurrentDownloads) {
    const batch = steps.slice(at, at + concurrentDownloads);
    await Promise.all(
      batch.map(async (step) => {
        const response = (await copyFromCache(device, step)) ?? (await fetchVerified(device, step));
        await cache.put(cacheKey(step.address, device.scope), response);
      }),
    );
  }
  return true;
}

/** Digests of the files in another version's cache, according to that version's list. */
async function filesInCache(device: CacheEnvironment, name: string): Promise<CachedVersion> {
  const cache = await device.caches.open(name);
  const version = name.slice(name.lastIndexOf(' ') + 1);
  const cachedList = await cache.match(cacheKey(listAddress(version), device.scope));
  if (!cachedList) return { cache: name, digests: {} };
  const { core, texts, pages } = (await cachedList.json()) as OfflineList;
  const listed: Digests = { ...core, ...texts, ...pages };
  const digests = (await cache.keys()).flatMap(({ url }) => {
    const address = url.slice(device.scope.length);
    const digest = listed[address];
    return digest === undefined ? [] : [[address, digest] as const];
  });
  return { cache: name, digests: Object.fromEntries(digests) };
}

async function copyFromCache(
  { caches, scope }: CacheEnvironment,
  { from }: UpdateStep,
): Promise<Response | undefined> {
  return from && caches.match(cacheKey(from.address, scope), { cacheName: from.cache });
}

/**
 * Fetches a file and verifies its digest. A mismatch means that the site has been
 * rebuilt meanwhile or that a proxy has answered; versions must never be mixed.
 */
async function fetchVerified(
  { fetch, scope }: CacheEnvironment,
  { address, digest }: UpdateStep,
): Promise<Response> {
  const response = await fetch(new URL(address, scope).href, { cache: 'no-cache' });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || (await digestOf(bytes)) !== digest) {
    throw new Error(`Not as listed: ${address}`);
  }
  // The body is decompressed already. A new response also clears the redirect flag, with which
  // browsers refuse a response to a navigation.
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { headers });
}
