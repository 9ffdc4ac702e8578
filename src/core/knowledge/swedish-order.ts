import { compareText } from '../model/problem.ts';

/** Swedish alphabetical order (å, ä, ö last); 2 comes before 10. */
const collator = new Intl.Collator('sv', { numeric: true });

/** What an item is sorted by. */
export interface SortKey {
  /** Name shown to readers. */
  readonly name: string;
  /** Decides between equal names. */
  readonly id: string;
  /** Position set by an editor, lowest first; 0 when undefined. */
  readonly order?: number;
}

/**
 * Sorts by the editor's `order`, then by name in Swedish alphabetical order, then
 * by id.
 * @param listed gives the sort key of an item
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

/** Compares two sort keys: `order`, then name, then id. */
export function compareSortKeys(a: SortKey, b: SortKey): number {
  return (
    (a.order ?? 0) - (b.order ?? 0) || collator.compare(a.name, b.name) || compareText(a.id, b.id)
  );
}
