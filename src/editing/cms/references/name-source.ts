import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';

/** An entry or term that others can refer to. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  /** Alternative search words. */
  readonly also?: readonly string[];
  /** Short note that distinguishes entries of the same name. */
  readonly note?: string;
}

/** All reference targets by kind, in Swedish collation order: content of the site's `admin/index.json`. */
export type NameIndex = Readonly<Record<ReferenceTarget, readonly NamedEntry[]>>;

/** The published names, fetched on first use. */
export interface NameSource {
  /**
   * The names, fetched once; a failed fetch is repeated by the next call.
   * @throws when the fetch fails
   */
  names(): Promise<NameIndex>;
  /** The names if they have been fetched. */
  readonly loaded: NameIndex | undefined;
  /** Fetches again if the last fetch is not recent, since the site may have been published. */
  refresh(): Promise<NameIndex>;
}

/** Minimum time between two fetches, in ms. */
const minRefreshInterval = 15_000;

/**
 * Creates the source of a site's names.
 * @param base base URL of the site, with a slash at the end
 * @param load replaces `fetch` in tests
 */
export function nameSource(
  base: string,
  load: typeof fetch = (...all) => fetch(...all),
): NameSource {
  let loaded: NameIndex | undefined;
  let fetching: Promise<NameIndex> | undefined;
  let fetchedAt = -Infinity;
  const fetchNames = () => {
    fetchedAt = performance.now();
    fetching = load(`${base}admin/index.json`, { cache: 'no-cache' })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        loaded = (await response.json()) as NameIndex;
        return loaded;
      })
      .catch((error: unknown) => {
        fetchedAt = -Infinity;
        // Stale names are better than none.
        if (loaded) return loaded;
        fetching = undefined;
        throw error;
      });
    return fetching;
  };
  return {
    names: () => fetching ?? fetchNames(),
    refresh: () =>
      fetching && performance.now() - fetchedAt < minRefreshInterval ? fetching : fetchNames(),
    get loaded() {
      return loaded;
    },
  };
}
