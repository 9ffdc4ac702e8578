import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';

/** A thing that an entry can point at. */
export interface Name {
  readonly id: string;
  readonly name: string;
  /** Other words it is found by. */
  readonly also?: readonly string[];
  /** A word or two that tell it from others of the same name. */
  readonly note?: string;
}

/** Everything that can be pointed at, by kind, in Swedish order: `admin/index.json` of the site. */
export type Names = Readonly<Record<ReferenceTarget, readonly Name[]>>;

/** The published names, fetched when they are first asked for. */
export interface NameSource {
  /**
   * The names. They are fetched once, and again after a fetch that failed.
   * @throws when they cannot be fetched
   */
  names(): Promise<Names>;
  /** What has been fetched so far. */
  readonly known: Names | undefined;
  /** Fetches again, when the last fetch was a while ago; the site may have been published since. */
  refresh(): Promise<Names>;
}

/** Names are not fetched more often than this, in ms: picking fast must not fetch for each pick. */
const restBetween = 15_000;

/**
 * The names of a site.
 * @param base address that the site is published at, with a slash at the end
 * @param load how an address is fetched
 */
export function nameSource(
  base: string,
  load: typeof fetch = (...all) => fetch(...all),
): NameSource {
  let known: Names | undefined;
  let fetching: Promise<Names> | undefined;
  let fetchedAt = -Infinity;
  const start = () => {
    fetchedAt = performance.now();
    fetching = load(`${base}admin/index.json`, { cache: 'no-cache' })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        known = (await response.json()) as Names;
        return known;
      })
      .catch((error: unknown) => {
        fetchedAt = -Infinity;
        // What was fetched before is better than nothing.
        if (known) return known;
        fetching = undefined;
        throw error;
      });
    return fetching;
  };
  return {
    names: () => fetching ?? start(),
    refresh: () => (fetching && performance.now() - fetchedAt < restBetween ? fetching : start()),
    get known() {
      return known;
    },
  };
}
