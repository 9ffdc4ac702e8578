/** Key in `localStorage`; searches are stored on the device only. */
const key = 'samklok-sokningar';
/** As many as are looked through at a glance. */
const maxSearches = 8;
/** Letters of the longest search worth keeping: longer ones are pasted texts. */
const maxQueryLength = 120;

/** The part of `localStorage` that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The searches made lately on this device. */
export interface RecentSearches {
  /** All of them, newest first. */
  list(): readonly string[];
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
}

/**
 * Keeps searches on the device. Storage can be refused, full or hold anything:
 * then there is nothing to show, and nothing is thrown.
 * @param storage gives the storage; may throw
 */
export function createRecentSearches(storage: () => DeviceStorage): RecentSearches {
  const list = (): readonly string[] => {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? '[]');
      if (!Array.isArray(kept)) return [];
      return kept.filter((one): one is string => typeof one === 'string').slice(0, maxSearches);
    } catch {
      return [];
    }
  };
  const store = (queries: readonly string[]) => {
    try {
      if (queries.length === 0) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(queries.slice(0, maxSearches)));
    } catch {
      // What cannot be kept is forgotten; the search itself is not held up.
    }
  };
  const others = (query: string) => list().filter((one) => !isSame(one, query));
  return {
    list,
    add: (query) => {
      const words = query.trim().replace(/\s+/g, ' ');
      if (words !== '' && words.length <= maxQueryLength) store([words, ...others(words)]);
    },
    remove: (query) => store(others(query)),
    clear: () => store([]),
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
