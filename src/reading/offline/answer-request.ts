import { cacheKey } from './cache-names.ts';
import { isCorePage, offlineAddress } from './offline-list.ts';
import { isCachedWhenVisited } from './request-routes.ts';
import { removeVisited, cacheVisited } from './visited-pages.ts';
import { findCached } from './find-cached.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** Timeout for a page when there is a cached copy, in ms. */
const pageTimeout = 4000;
/** Timeout for a file when there is a cached copy, in ms; short, since search waits for it. */
const fileTimeout = 2000;

/** A response and the work that continues after it has been given. */
export interface PendingResponse {
  readonly answer: Promise<Response>;
  /** Resolves when the remaining work is done; never rejects. */
  readonly done: Promise<unknown>;
}

/**
 * Responds to a navigation: network first, so that pages are current, then a cached
 * copy, then the offline page.
 */
export function respondWithPage(
  device: CacheEnvironment,
  version: string,
  request: Request,
): PendingResponse {
  const network = device.fetch(request);
  const done = network.then((response) => cacheVisitedPage(device, request.url, response.clone()));
  const answer = networkOrCopy(device, version, request.url, network, pageTimeout).catch(() =>
    offlinePage(device, version),
  );
  return { answer, done: done.catch(() => undefined) };
}

/**
 * Responds to a file whose content can change: network first, then a cached copy.
 * @returns a response that rejects when both fail
 */
export function respondWithFile(
  device: CacheEnvironment,
  version: string,
  request: Request,
): PendingResponse {
  const network = device.fetch(request);
  const answer = networkOrCopy(device, version, request.url, network, fileTimeout);
  return { answer, done: answer.catch(() => undefined) };
}

/**
 * Responds to a file with a content-hashed name: cached copy first, then the network.
 * Caches what it fetches.
 */
export function respondWithImmutable(
  device: CacheEnvironment,
  version: string,
  request: Request,
): PendingResponse {
  const copied = findCached(device, version, request.url);
  const fresh = copied.then((copy) => (copy ? undefined : device.fetch(request)));
  const done = fresh.then(async (response) => {
    if (!response || !isWhole(response)) return;
    if (!isCachedWhenVisited(request.url, request.destination)) return;
    await cacheVisited(device, cacheKey(request.url, device.scope), response.clone());
  });
  const answer = Promise.all([copied, fresh]).then(
    ([copy, response]) => copy ?? response ?? Response.error(),
  );
  return { answer, done: done.catch(() => undefined) };
}

/**
 * Caches a visited page, and removes the cached copy of a page that is gone (404 or
 * 410). Core pages, incomplete responses and redirects are not cached.
 */
export async function cacheVisitedPage(
  device: CacheEnvironment,
  url: string,
  response: Response,
): Promise<void> {
  const key = cacheKey(url, device.scope);
  if (response.status === 404 || response.status === 410) await removeVisited(device, [key]);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isWhole(response) || !isPage || isCorePage(key.slice(device.scope.length))) return;
  await cacheVisited(device, key, response);
}

/** Whether a response is complete, from the site itself and not redirected. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && !redirected && (type === 'basic' || type === 'default');
}

/**
 * Returns the network's response, or the cached copy when the network fails, times out
 * or answers with a server error. Rejects when there is no copy and the network fails.
 */
async function networkOrCopy(
  device: CacheEnvironment,
  version: string,
  url: string,
  network: Promise<Response>,
  timeout: number,
): Promise<Response> {
  // Failures are handled below, by taking the copy.
  const settled = network.catch(() => undefined);
  const copy = await findCached(device, version, url);
  if (!copy) return network;
  const response = await Promise.race([settled, delay(timeout)]);
  return response && response.status < 500 ? response : copy;
}

function delay(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

/** The offline page with status 503, so that it is not taken for the requested page. */
async function offlinePage(device: CacheEnvironment, version: string): Promise<Response> {
  const page = await findCached(device, version, offlineAddress);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
