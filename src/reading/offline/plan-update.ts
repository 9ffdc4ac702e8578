import type { Digests } from './offline-list.ts';

/** A file in one of the caches. */
interface CopySource {
  /** Name of the cache. */
  readonly cache: string;
  /** Address of the file. */
  readonly address: string;
}

/** A file that has to come into the cache of a version. */
export interface UpdateStep {
  readonly address: string;
  /** Digest that it must have. */
  readonly digest: string;
  /** Where the device already has the same content; otherwise it is fetched. */
  readonly from?: CopySource;
}

/** What a cache of another version really has. */
export interface CachedVersion {
  /** Name of the cache. */
  readonly cache: string;
  readonly digests: Digests;
}

/**
 * What is to be done so that a cache has all that is wanted. What an earlier
 * version has is carried over by its content: names of the search's files
 * change with every build, and most of what is in them does not.
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
