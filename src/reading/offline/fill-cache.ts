import { versionCache, versionCaches, cacheKey } from './cache-names.ts';
import { digestOf, listAddress, type Digests, type OfflineList } from './offline-list.ts';
import { planUpdate, type CachedVersion, type UpdateStep } from './plan-update.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Files fetched at once. Browsers open six connections to an older server: two are left to the reader. */
const batchLength = 4;

/**
 * The list of a version, from the device or else from the network.
 * @throws when it cannot be had, such as when the site has a newer version by now
 */
export async function loadOfflineList(
  device: CacheEnvironment,
  version: string,
): Promise<OfflineList> {
  const cache = await device.caches.open(versionCache(device.scope, version));
  const kept = await cache.match(cacheKey(listAddress(version), device.scope));
  if (kept) return kept.json() as Promise<OfflineList>;
  const step = { address: listAddress(version), digest: version };
  const fresh = await fetched(device, step);
  await cache.put(cacheKey(step.address, device.scope), fresh.clone());
  return fresh.json() as Promise<OfflineList>;
}

/**
 * Brings what is wanted into the cache of a version, a few files at a time. What
 * has come is kept when something fails, so that the next attempt goes on from there.
 * @returns whether anything was missing
 * @throws when a file cannot be fetched, is of another version, or has no room
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
    names.filter((name) => name !== own).map((name) => heldBy(device, name)),
  );
  const steps = planUpdate(wanted, has, others);
  for (let at = 0; at < steps.length; at += batchLength) {
    const batch = steps.slice(at, at + batchLength);
    await Promise.all(
      batch.map(async (step) => {
        const response = (await carried(device, step)) ?? (await fetched(device, step));
        await cache.put(cacheKey(step.address, device.scope), response);
      }),
    );
  }
  return true;
}

/** What the cache of another version has, by the list that it was filled from. */
async function heldBy(device: CacheEnvironment, name: string): Promise<CachedVersion> {
  const cache = await device.caches.open(name);
  const version = name.slice(name.lastIndexOf(' ') + 1);
  const kept = await cache.match(cacheKey(listAddress(version), device.scope));
  if (!kept) return { cache: name, digests: {} };
  const { core, texts, pages } = (await kept.json()) as OfflineList;
  const listed: Digests = { ...core, ...texts, ...pages };
  const digests = (await cache.keys()).flatMap(({ url }) => {
    const address = url.slice(device.scope.length);
    const digest = listed[address];
    return digest === undefined ? [] : [[address, digest] as const];
  });
  return { cache: name, digests: Object.fromEntries(digests) };
}

async function carried(
  { caches, scope }: CacheEnvironment,
  { from }: UpdateStep,
): Promise<Response | undefined> {
  return from && caches.match(cacheKey(from.address, scope), { cacheName: from.cache });
}

/**
 * A file from the network, if it is the very one that was listed. Else the site
 * has been built anew in the meantime, or somebody on the way answers in its
 * place, and a device must never keep a mix.
 */
async function fetched(
  { fetch, scope }: CacheEnvironment,
  { address, digest }: UpdateStep,
): Promise<Response> {
  const response = await fetch(new URL(address, scope).href, { cache: 'no-cache' });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || (await digestOf(bytes)) !== digest) {
    throw new Error(`Not as listed: ${address}`);
  }
  // Unpacked by now, and what has been led on may not answer for a page.
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { headers });
}
