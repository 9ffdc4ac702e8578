import type { FilterTable } from '../format/index-format.ts';
import { filterNames } from '../search-filters.ts';
import type { Fragment } from './pagefind-fragments.ts';

/**
 * The filters of all pages as columns of bits: for each filter in turn, for
 * every eight of its values, a byte for each page. Columns pack far better than rows.
 */
export function filterColumns(fragments: readonly Fragment[]): {
  readonly filters: FilterTable[];
  readonly bytes: Uint8Array;
} {
  const filters = Object.values(filterNames).map((name): FilterTable => {
    const values = new Set(fragments.flatMap(({ filters: own }) => own[name] ?? []));
    return { name, values: [...values].sort() };
  });
  const columns = filters.flatMap(({ name, values }) =>
    Array.from({ length: Math.ceil(values.length / 8) }, (_, column) =>
      Uint8Array.from(fragments, ({ filters: own }) =>
        values
          .slice(column * 8, column * 8 + 8)
          .reduce((byte, value, bit) => byte | (own[name]?.includes(value) ? 1 << bit : 0), 0),
      ),
    ),
  );
  const bytes = new Uint8Array(columns.length * fragments.length);
  columns.forEach((column, index) => bytes.set(column, index * fragments.length));
  return { filters, bytes };
}
