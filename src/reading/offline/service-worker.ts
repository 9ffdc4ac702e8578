import {
  respondWithFile,
  respondWithPage,
  respondWithImmutable,
  cacheVisitedPage,
} from './answer-request.ts';
import { fillCache, loadOfflineList } from './fill-cache.ts';
import { routeOf } from './request-routes.ts';
import { findCached } from './find-cached.ts';
import { removeReplacedVersions, activateVersion, removeOldCaches } from './remove-old-caches.ts';
import type { CacheEnvironment, WorkerScope } from './worker-scope.ts';

/*
 * Why a new worker may take over at once, although pages of the version before
 * may be open: nothing that a page loads later depends on which version answers.
 * A page comes from the network, or as a whole from one version; the scripts,
 * styles and files of the search that it then asks for have names that change
 * with their content. They are looked for in every version that is left, and
 * the version before is left until its pages are closed. The one file that
 * leads to others by a name of its own, the table of the search's register, is
 * asked for once by each page. A new version takes over only when the search
 * has come in whole, each file with the digest that it was listed with.
 */

/** Version of the list that this worker was built with. */
declare const offlineVersion: string;

const worker = self as unknown as WorkerScope;
const device: CacheEnvironment = {
  scope: worker.registration.scope,
  caches,
  fetch: (request, options) => fetch(request, options),
};

worker.addEventListener('install', (event) => {
  event.waitUntil(bringIn().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, device.scope);
  if (route === 'untouched') return;
  const answering = {
    page: respondWithPage,
    unchanging: respondWithImmutable,
    other: respondWithFile,
  }[route];
  const { answer, done } = answering(device, offlineVersion, request);
  event.respondWith(answer);
  event.waitUntil(done);
});

// Every page says when it has loaded and the network has nothing better to do.
worker.addEventListener('message', (event) => {
  const url = event.source?.url;
  event.waitUntil(goOn(url).catch(() => undefined));
});

/** The search, before this version is used at all. Refused when little is to be transferred. */
async function bringIn(): Promise<void> {
  if (savesData()) throw new Error('Not now');
  const { core, texts } = await loadOfflineList(device, offlineVersion);
  await fillCache(device, offlineVersion, core);
  await fillCache(device, offlineVersion, texts).catch((error: unknown) => {
    // A full device keeps what there is room for. Anything else is tried anew as a whole.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  });
}

async function takeOver(): Promise<void> {
  await activateVersion(device, offlineVersion);
  await removeReplacedVersions(device, offlineVersion);
  await removeOldCaches(device, offlineVersion, (await openPages()) > 0);
  await worker.clients.claim();
}

let goingOn: Promise<void> | undefined;

/** The pages, and whatever is missing still, once a page has loaded. */
async function goOn(url: string | undefined): Promise<void> {
  if (url !== undefined) await keepFirst(url);
  // The only page that is open has just come: no other needs the version before.
  if ((await openPages()) <= 1) await removeOldCaches(device, offlineVersion, false);
  if (savesData()) return;
  goingOn ??= fillRest().finally(() => {
    goingOn = undefined;
  });
  await goingOn;
}

async function fillRest(): Promise<void> {
  const { core, texts, pages } = await loadOfflineList(device, offlineVersion);
  const isNew = await fillCache(device, offlineVersion, { ...core, ...texts, ...pages });
  // Only then: what is read from now on may be newer.
  if (isNew) await removeReplacedVersions(device, offlineVersion);
}

/** The first page that is read comes before the worker, which has to ask for it once more. */
async function keepFirst(url: string): Promise<void> {
  const request = new Request(url);
  if (routeOf(request, device.scope) === 'untouched') return;
  if (await findCached(device, offlineVersion, url)) return;
  await cacheVisitedPage(device, url, await device.fetch(request));
}

async function openPages(): Promise<number> {
  return (await worker.clients.matchAll({ includeUncontrolled: true })).length;
}

function savesData(): boolean {
  return worker.navigator.connection?.saveData === true;
}
