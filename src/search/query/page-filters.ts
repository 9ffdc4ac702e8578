import { filterKeys, type SearchState } from '../address.ts';
import { filterNames } from '../filters.ts';
import type { OpenRegister } from './open-register.ts';

/** The choices of a reader, held against pages. */
export interface PageFilters {
  /** Whether a page has one of the chosen values of every filter that has any. */
  isWanted(page: number): boolean;
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

/** Holds the filters of a register against what is chosen. A value that no page has fits none. */
export function pageFilters(
  { table, columns }: OpenRegister,
  chosen: SearchState['chosen'],
): PageFilters {
  let start = 0;
  const all = table.filters.map(({ name, values }): Column => {
    const key = filterKeys.find((one) => filterNames[one] === name);
    const wanted = key ? chosen[key] : [];
    const bytes = Array.from({ length: Math.ceil(values.length / 8) }, (_, byte) =>
      values
        .slice(byte * 8, byte * 8 + 8)
        .reduce((bits, value, bit) => bits | (wanted.includes(value) ? 1 << bit : 0), 0),
    );
    const column = { name, values, start, chosen: wanted.length > 0 ? bytes : undefined };
    start += bytes.length * table.pages;
    return column;
  });
  const byteOf = (column: Column, byte: number, page: number) =>
    columns[column.start + byte * table.pages + page] ?? 0;
  const fits = (column: Column, page: number) =>
    column.chosen?.some((bits, byte) => (bits & byteOf(column, byte, page)) !== 0) ?? true;
  return {
    isWanted: (page) => all.every((column) => fits(column, page)),
    counts: (pages) => {
      const counted = all.map((column) => ({ column, counts: column.values.map(() => 0) }));
      for (const page of pages) {
        const misses = all.filter((column) => !fits(column, page));
        if (misses.length > 1) continue;
        for (const { column, counts } of counted) {
          if (misses.length === 1 && misses[0] !== column) continue;
          column.values.forEach((_, value) => {
            const bits = byteOf(column, value >> 3, page);
            if ((bits >> (value & 7)) & 1) counts[value] = (counts[value] ?? 0) + 1;
          });
        }
      }
      return Object.fromEntries(
        counted.map(({ column, counts }) => [
          column.name,
          Object.fromEntries(column.values.map((value, index) => [value, counts[index] ?? 0])),
        ]),
      );
    },
  };
}
