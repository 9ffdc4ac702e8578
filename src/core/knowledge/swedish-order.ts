import { compareText } from '../model/problem.ts';

/** Å, ä and ö come last, capitals do not matter, and 2 comes before 10. */
const collator = new Intl.Collator('sv', { numeric: true });

/** A thing in a list for readers. */
export interface SortKey {
  /** The name readers see. */
  readonly name: string;
  /** Its id, which decides between equal names. */
  readonly id: string;
  /** Its place among its siblings where an editor has given one; lowest first. */
  readonly order?: number;
}

/**
 * Sorts as Swedish readers expect: by the place an editor has given, then by
 * name, then by id.
 * @param listed how an item is listed
 * @returns a new list
 */
export function sortInSwedishOrder<T>(
  items: readonly T[],
  listed: (item: T) => SortKey,
): readonly T[] {
  return items
    .map((item) => ({ item, key: listed(item) }))
    .sort((a, b) => compareSortKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** Compares two things in a list for readers. */
export function compareSortKeys(a: SortKey, b: SortKey): number {
  return (
    (a.order ?? 0) - (b.order ?? 0) || collator.compare(a.name, b.name) || compareText(a.id, b.id)
  );
}
