import type { Digests } from './offline-list.ts';

/** Location of a file in the caches. */
interface CopySource {
  readonly cache: string;
  readonly address: string;
}

/** A file to add to the cache of a version. */
export interface UpdateStep {
  readonly address: string;
  /** Expected digest of the content. */
  readonly digest: string;
  /** Cached copy with the same content; undefined if the file must be fetched. */
  readonly from?: CopySource;
}

/** Files that the cache of another version contains. */
export interface CachedVersion {
  /** Name of the cache. */
  readonly cache: string;
  readonly digests: Digests;
}

/**
 * Plans how to complete a cache. Files with equal content are copied from other
 * versions, since the names of search files change with every build while most contents
 * do not.
 * @param own addresses that the cache already has
 */
export function planUpdate(
  wanted: Digests,
  own: ReadonlySet<string>,
  others: readonly CachedVersion[],
): UpdateStep[] {
  const known = new Map<string, CopySource>(
    others.flatMap(({ cache, digests }) =>
      Object.entries(digests).map(([address, digest]) => [digest, { cache, address }] as const),
    ),
  );
  return Object.entries(wanted)
    .filter(([address]) => !own.has(address))
    .map(([address, digest]) => {
      const from = known.get(digest);
      return from ? { address, digest, from } : { address, digest };
    });
}
