import { compareText, type DataPath, type InEntry, type Problem } from '../model/problem.ts';
import type { EntryData, EntryKindName } from '../model/registry.ts';

/** One valid content file: its data and its path. */
export interface Entry<T> {
  /** File name without extension. */
  readonly id: string;
  /** Path of the file, relative to the content folder, with `/` between parts. */
  readonly file: string;
  /** The parsed data, with defaults applied. */
  readonly data: T;
}

/** All valid entries of a site, by kind. */
export type EntriesByKind = {
  readonly [K in EntryKindName]: readonly Entry<EntryData<K>>[];
};

/** Compares problems by file, path in the data and code, independently of the locale. */
export function compareEntryProblems(a: Problem<InEntry>, b: Problem<InEntry>): number {
  return compareText(a.file, b.file) || comparePaths(a.path, b.path) || compareText(a.code, b.code);
}

function comparePaths(a: DataPath, b: DataPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [x, y] = [a[i]!, b[i]!];
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : compareText(String(x), String(y));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
