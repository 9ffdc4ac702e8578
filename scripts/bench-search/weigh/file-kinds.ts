/** Sorts of files that a search makes a browser fetch. */
export const sorts = ['script', 'index', 'fragment', 'engine', 'other'] as const;

/** One of {@link sorts}. */
export type Sort = (typeof sorts)[number];

/** Bytes by sort of file. */
export type BytesBySort = Readonly<Record<Sort, number>>;

/** What of a path says which sort the file is; the first that fits counts. */
const patterns: readonly (readonly [RegExp, Sort])[] = [
  [/^\/sok\/register\//, 'index'],
  [/^\/pagefind\/fragment\//, 'fragment'],
  [/^\/pagefind\//, 'engine'],
  [/\.js$/, 'script'],
];

/** Which sort the file at a path is: our index, Pagefind's texts of pages, the rest of Pagefind, a script. */
export function sortOf(path: string): Sort {
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** Sums up files by sort. */
export function bytesBySort(files: ReadonlyMap<string, number>): BytesBySort {
  const sums = { script: 0, index: 0, fragment: 0, engine: 0, other: 0 };
  for (const [path, bytes] of files) sums[sortOf(path)] += bytes;
  return sums;
}

/** Everything together. */
export function totalOf(bytes: BytesBySort): number {
  return sorts.reduce((sum, sort) => sum + bytes[sort], 0);
}
