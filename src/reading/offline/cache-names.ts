/**
 * Prefix of the names of a site's caches. It contains the path, since several sites on
 * a host share the cache storage.
 * @param scope address or path of the site, with a trailing slash
 */
export function cachePrefix(scope: string): string {
  return `samklok ${scope.replace(/^https?:\/\/[^/]*/, '')} `;
}

/** Name of the cache of one version of the site. */
export function versionCache(scope: string, version: string): string {
  return cachePrefix(scope) + version;
}

/** Name of the cache of visited pages, which is kept across versions. */
export function visitedCache(scope: string): string {
  return `${cachePrefix(scope)}seen`;
}

/**
 * Selects the names of version caches, oldest first.
 * @param names of all caches, in order of creation
 */
export function versionCaches(names: readonly string[], scope: string): string[] {
  const prefix = cachePrefix(scope);
  return names.filter((name) => name.startsWith(prefix) && name !== visitedCache(scope));
}

/** Cache key of a file: its full address without query, which a static site ignores. */
export function cacheKey(address: string, scope: string): string {
  const url = new URL(address, scope);
  return url.origin + url.pathname;
}
