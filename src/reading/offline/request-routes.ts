/**
 * How the service worker handles a request.
 * - `untouched`: passed to the browser
 * - `page`: network first, then a cached copy, then the offline page
 * - `unchanging`: cached copy first, then the network; the name contains a content hash
 * - `other`: network first, then a cached copy
 */
export type Route = 'untouched' | 'page' | 'unchanging' | 'other';

/** Properties of a request that decide its route. */
export type RoutedRequest = Pick<Request, 'method' | 'url' | 'mode' | 'referrer' | 'headers'>;

/** Paths of the editors' page, its gateway and its data. */
const editingPaths = /^(?:admin|api)(?:\/|$)/;

/** Paths with a content hash in the name: bundled assets and search files. */
const hashedNames =
  /^(?:_astro\/|sok\/register\/[^/]+\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]+\.pf_meta$)/;

/** Decides how the worker of the site at `scope` handles a request. */
export function routeOf(
  { method, url, mode, referrer, headers }: RoutedRequest,
  scope: string,
): Route {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return 'untouched';
  const address = (of: string) => (of.startsWith(scope) ? of.slice(scope.length) : '');
  if (editingPaths.test(address(url)) || editingPaths.test(address(referrer))) return 'untouched';
  if (mode === 'navigate') return 'page';
  return hashedNames.test(address(url)) ? 'unchanging' : 'other';
}

/** Whether a file belongs to the search index. */
export function isSearchFile(url: string): boolean {
  return /\/(?:pagefind|sok\/register)\//.test(url);
}

/** Whether a file with a content-hashed name is cached when it is requested. */
export function isCachedWhenVisited(url: string, destination: string): boolean {
  // Scripts are cached with their version only: the editors' page has large ones of its own.
  return ['style', 'font', 'image'].includes(destination) || isSearchFile(url);
}
