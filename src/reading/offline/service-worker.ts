import { answerOther, answerPage, answerUnchanging, rememberPage } from './answer-request.ts';
import { fill, loadList } from './fill-cache.ts';
import { routeOf } from './request-routes.ts';
import { findCopy } from './find-cached.ts';
import { forgetReplaced, putInUse, tidy } from './remove-old-caches.ts';
import type { Device, WorkerScope } from './worker-scope.ts';

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
const device: Device = {
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
  const answering = { page: answerPage, unchanging: answerUnchanging, other: answerOther }[route];
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
  const { core, texts } = await loadList(device, offlineVersion);
  await fill(device, offlineVersion, core);
  await fill(device, offlineVersion, texts).catch((error: unknown) => {
    // A full device keeps what there is room for. Anything else is tried anew as a whole.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  });
}

async function takeOver(): Promise<void> {
  await putInUse(device, offlineVersion);
  await forgetReplaced(device, offlineVersion);
  await tidy(device, offlineVersion, (await openPages()) > 0);
  await worker.clients.claim();
}

let goingOn: Promise<void> | undefined;

/** The pages, and whatever is missing still, once a page has loaded. */
async function goOn(url: string | undefined): Promise<void> {
  if (url !== undefined) await keepFirst(url);
  // The only page that is open has just come: no other needs the version before.
  if ((await openPages()) <= 1) await tidy(device, offlineVersion, false);
  if (savesData()) return;
  goingOn ??= fillRest().finally(() => {
    goingOn = undefined;
  });
  await goingOn;
}

async function fillRest(): Promise<void> {
  const { core, texts, pages } = await loadList(device, offlineVersion);
  const isNew = await fill(device, offlineVersion, { ...core, ...texts, ...pages });
  // Only then: what is read from now on may be newer.
  if (isNew) await forgetReplaced(device, offlineVersion);
}

/** The first page that is read comes before the worker, which has to ask for it once more. */
async function keepFirst(url: string): Promise<void> {
  const request = new Request(url);
  if (routeOf(request, device.scope) === 'untouched') return;
  if (await findCopy(device, offlineVersion, url)) return;
  await rememberPage(device, url, await device.fetch(request));
}

async function openPages(): Promise<number> {
  return (await worker.clients.matchAll({ includeUncontrolled: true })).length;
}

function savesData(): boolean {
  return worker.navigator.connection?.saveData === true;
}
