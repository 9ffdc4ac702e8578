/**
 * Beginning of the names of all caches of a site. Several sites may share a
 * host, and with it a device's caches, so the path stands in the name.
 * @param scope address or path of the site, with a slash at the end
 */
export function cachePrefix(scope: string): string {
  return `samklok ${scope.replace(/^https?:\/\/[^/]*/, '')} `;
}

/** Name of the cache of a version. */
export function versionCache(scope: string, version: string): string {
  return cachePrefix(scope) + version;
}

/** Name of the cache of what has been read, which outlives versions. */
export function visitedCache(scope: string): string {
  return `${cachePrefix(scope)}seen`;
}

/**
 * Names of the caches of the site's versions, the oldest first.
 * @param names of all caches of the device, in the order they were made
 */
export function versionCaches(names: readonly string[], scope: string): string[] {
  const prefix = cachePrefix(scope);
  return names.filter((name) => name.startsWith(prefix) && name !== visitedCache(scope));
}

/** What a file is kept under: its address without a query, which a static site does not read. */
export function cacheKey(address: string, scope: string): string {
  const url = new URL(address, scope);
  return url.origin + url.pathname;
}
