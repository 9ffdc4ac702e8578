import { filterKeys, type SearchState } from '../search-state.ts';
import { filterNames } from '../search-filters.ts';
import type { OpenIndex } from './open-index.ts';

/** The choices of a reader, held against pages. */
export interface PageFilters {
  /** Those of some pages that have one of the chosen values of every filter that has any, in order. */
  filter(pages: readonly number[]): readonly number[];
  /** How many of some pages there would be with each value of each filter, whatever is chosen of that filter itself. */
  counts(pages: readonly number[]): Record<string, Record<string, number>>;
}

/** A filter with the bytes that hold it. */
interface Column {
  readonly name: string;
  readonly values: readonly string[];
  /** Where its first byte of page 0 lies. */
  readonly start: number;
  /** Bits of what is chosen, a byte for every eight values; undefined when nothing is. */
  readonly chosen: readonly number[] | undefined;
}

/** Holds the filters of a search index against what is chosen. A value that no page has fits none. */
export function createPageFilters(
  { table, columns }: OpenIndex,
  chosen: SearchState['chosen'],
): PageFilters {
  let start = 0;
  const all = table.filters.map(({ name, values }): Column => {
    const key = filterKeys.find((one) => filterNames[one] === name);
    const filter = key ? chosen[key] : [];
    const bytes = Array.from({ length: Math.ceil(values.length / 8) }, (_, byte) =>
      values
        .slice(byte * 8, byte * 8 + 8)
        .reduce((bits, value, bit) => bits | (filter.includes(value) ? 1 << bit : 0), 0),
    );
    const column = { name, values, start, chosen: filter.length > 0 ? bytes : undefined };
    start += bytes.length * table.pages;
    return column;
  });
  const choosing = all.filter((column) => column.chosen);
  const byteOf = (column: Column, byte: number, page: number) =>
    columns[column.start + byte * table.pages + page] ?? 0;
  const fits = (column: Column, page: number) =>
    column.chosen?.some((bits, byte) => (bits & byteOf(column, byte, page)) !== 0) ?? true;
  return {
    filter: (pages) =>
      choosing.length === 0
        ? pages
        : pages.filter((page) => choosing.every((column) => fits(column, page))),
    counts: (pages) => countByValue(pages, all, byteOf, fits),
  };
}

/**
 * Counts by bytes, not by bits: for each column how many pages have each of its
 * 256 values, and only then what bits those have. Ten thousand pages are counted
 * with every letter that is typed.
 */
function countByValue(
  pages: readonly number[],
  columns: readonly Column[],
  byteOf: (column: Column, byte: number, page: number) => number,
  fits: (column: Column, page: number) => boolean,
): Record<string, Record<string, number>> {
  const choosing = columns.filter(({ chosen }) => chosen);
  const missOf = (page: number): Column | undefined | 'more' => {
    const misses = choosing.filter((column) => !fits(column, page));
    return misses.length > 1 ? 'more' : misses[0];
  };
  const counted = pages.map((page) => ({ page, miss: missOf(page) }));
  const countsIn = (column: Column, byte: number): Uint32Array => {
    const seen = new Uint32Array(256);
    for (const { page, miss } of counted) {
      if (miss !== undefined && miss !== column) continue;
      const value = byteOf(column, byte, page);
      seen[value] = (seen[value] ?? 0) + 1;
    }
    return seen;
  };
  return Object.fromEntries(
    columns.map((column) => {
      const bytes = column.values.map((_, value) => value >> 3);
      const seen = new Map([...new Set(bytes)].map((byte) => [byte, countsIn(column, byte)]));
      const counts = column.values.map((name, value) => {
        let count = 0;
        seen.get(value >> 3)?.forEach((some, bits) => {
          if ((bits >> (value & 7)) & 1) count += some;
        });
        return [name, count];
      });
      return [column.name, Object.fromEntries(counts) as Record<string, number>];
    }),
  );
}
