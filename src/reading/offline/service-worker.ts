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
 * Why a new worker may become active at once, although pages of the previous
 * version may be open: nothing that a page loads later depends on which version
 * answers. A page comes from the network, or completely from one version; the
 * scripts, styles and search files that it requests have a content hash in
 * their names. They are looked up in every cached version, and the previous
 * version is kept until its pages are closed. The one search file with a fixed
 * name, the manifest of the index, is requested once by each page. A new version
 * becomes active only when all search files have been downloaded and verified.
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
  event.waitUntil(installSearch().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
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

// Every page sends a message when it has loaded and is idle.
worker.addEventListener('message', (event) => {
  const url = event.source?.url;
  event.waitUntil(continueDownload(url).catch(() => undefined));
});

/**
 * Downloads the files for search before this version becomes active. Rejects when the
 * reader saves data.
 */
async function installSearch(): Promise<void> {
  if (isSavingData()) throw new Error('The reader saves data');
  const { core, texts } = await loadOfflineList(device, offlineVersion);
  await fillCache(device, offlineVersion, core);
  await fillCache(device, offlineVersion, texts).catch((error: unknown) => {
    // When the quota is exceeded, the core files suffice. After other errors the installation is
    // retried.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  });
}

async function activate(): Promise<void> {
  await activateVersion(device, offlineVersion);
  await removeReplacedVersions(device, offlineVersion);
  await removeOldCaches(device, offlineVersion, (await openPages()) > 0);
  await worker.clients.claim();
}

let downloading: Promise<void> | undefined;

/** Downloads the pages and anything still missing, once a page has loaded. */
async function continueDownload(url: string | undefined): Promise<void> {
  if (url !== undefined) await cacheFirstPage(url);
  // The only open page has just loaded, so no page needs the previous version.
  if ((await openPages()) <= 1) await removeOldCaches(device, offlineVersion, false);
  if (isSavingData()) return;
  downloading ??= fillRest().finally(() => {
    downloading = undefined;
  });
  await downloading;
}

async function fillRest(): Promise<void> {
  const { core, texts, pages } = await loadOfflineList(device, offlineVersion);
  const isNew = await fillCache(device, offlineVersion, { ...core, ...texts, ...pages });
  // Only after a new download: pages visited later may be newer than the version.
  if (isNew) await removeReplacedVersions(device, offlineVersion);
}

/** Caches the page that was open before the worker existed, by fetching it once more. */
async function cacheFirstPage(url: string): Promise<void> {
  const request = new Request(url);
  if (routeOf(request, device.scope) === 'untouched') return;
  if (await findCached(device, offlineVersion, url)) return;
  await cacheVisitedPage(device, url, await device.fetch(request));
}

async function openPages(): Promise<number> {
  return (await worker.clients.matchAll({ includeUncontrolled: true })).length;
}

function isSavingData(): boolean {
  return worker.navigator.connection?.saveData === true;
}
