/**
 * How a request is answered.
 * - `untouched`: as if there were no worker
 * - `page`: from the network, a copy when that is away or slow, else the page that says so
 * - `unchanging`: a copy, since what has such a name never changes; else from the network
 * - `other`: from the network, a copy when that is away or slow
 */
export type Route = 'untouched' | 'page' | 'unchanging' | 'other';

/** What is decided by. */
export type RoutedRequest = Pick<Request, 'method' | 'url' | 'mode' | 'referrer' | 'headers'>;

/** The editors' page, the service behind it, and open data. */
const notOurs = /^(?:admin|api)(?:\/|$)/;

/** Names that change with what is in them: the site's own files, and those of the search. */
const changingNames =
  /^(?:_astro\/|sok\/register\/[^/]+\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]+\.pf_meta$)/;

/** Decides how a request to the site at `scope` is answered. */
export function routeOf(
  { method, url, mode, referrer, headers }: RoutedRequest,
  scope: string,
): Route {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return 'untouched';
  const address = (of: string) => (of.startsWith(scope) ? of.slice(scope.length) : '');
  if (notOurs.test(address(url)) || notOurs.test(address(referrer))) return 'untouched';
  if (mode === 'navigate') return 'page';
  return changingNames.test(address(url)) ? 'unchanging' : 'other';
}

/** Whether a file is of the index that the search reads. */
export function isSearchFile(url: string): boolean {
  return /\/(?:pagefind|sok\/register)\//.test(url);
}

/** Whether a file with an unchanging name is kept when it comes by. */
export function isCachedWhenVisited(url: string, destination: string): boolean {
  // Scripts are only kept with their version: the editors' page has large ones of its own.
  return ['style', 'font', 'image'].includes(destination) || isSearchFile(url);
}
