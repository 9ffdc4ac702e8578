import { cacheKey } from './cache-names.ts';
import { isCorePage, offlineAddress } from './offline-list.ts';
import { isCachedWhenVisited } from './request-routes.ts';
import { removeVisited, cacheVisited } from './visited-pages.ts';
import { findCached } from './find-cached.ts';
import type { CacheEnvironment } from './worker-scope.ts';

/** How long a page is waited for when there is a copy, in ms. */
const pagePatience = 4000;
/** How long a file is waited for when there is a copy, in ms: someone is typing a query. */
const filePatience = 2000;

/** An answer, and what is left to do after it has been given. */
export interface PendingResponse {
  readonly answer: Promise<Response>;
  /** Settles when all is done; never fails. */
  readonly done: Promise<unknown>;
}

/** Answers for a page: from the network if there is any, so that nobody reads what is out of date. */
export function respondWithPage(
  device: CacheEnvironment,
  version: string,
  request: Request,
): PendingResponse {
  const network = device.fetch(request);
  const done = network.then((response) => cacheVisitedPage(device, request.url, response.clone()));
  const answer = networkOrCopy(device, version, request.url, network, pagePatience).catch(() =>
    standIn(device, version),
  );
  return { answer, done: done.catch(() => undefined) };
}

/** Answers for a file whose name may come with other content. */
export function respondWithFile(
  device: CacheEnvironment,
  version: string,
  request: Request,
): PendingResponse {
  const network = device.fetch(request);
  const answer = networkOrCopy(device, version, request.url, network, filePatience);
  return { answer, done: answer.catch(() => undefined) };
}

/** Answers for a file whose content is as unchanging as its name. */
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

/** Keeps a page that was read, and lets go of one that is no more. */
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

/** Whether a response is all of a file of the site, and came from the address it was asked for at. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && !redirected && (type === 'basic' || type === 'default');
}

/**
 * What the network says. Where there is a copy, that is taken in its place when
 * the network is away, slow, or can only say that the server is out of order.
 */
async function networkOrCopy(
  device: CacheEnvironment,
  version: string,
  url: string,
  network: Promise<Response>,
  patience: number,
): Promise<Response> {
  // Whoever answers first of the two; a failure is looked at below.
  const settled = network.catch(() => undefined);
  const copy = await findCached(device, version, url);
  if (!copy) return network;
  const response = await Promise.race([settled, pause(patience)]);
  return response && response.status < 500 ? response : copy;
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

/** The page that says that there is no network. Not taken for the page that was asked for. */
async function standIn(device: CacheEnvironment, version: string): Promise<Response> {
  const page = await findCached(device, version, offlineAddress);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
