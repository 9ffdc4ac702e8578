/** Sorts of files that a search makes a browser fetch. */
export const fileKinds = ['script', 'index', 'fragment', 'engine', 'other'] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** Bytes by sort of file. */
export type BytesByKind = Readonly<Record<FileKind, number>>;

/** What of a path says which sort the file is; the first that fits counts. */
const patterns: readonly (readonly [RegExp, FileKind])[] = [
  [/^\/sok\/register\//, 'index'],
  [/^\/pagefind\/fragment\//, 'fragment'],
  [/^\/pagefind\//, 'engine'],
  [/\.js$/, 'script'],
];

/** Which sort the file at a path is: our index, Pagefind's texts of pages, the rest of Pagefind, a script. */
export function fileKindOf(path: string): FileKind {
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** Sums up files by sort. */
export function bytesByKind(files: ReadonlyMap<string, number>): BytesByKind {
  const sums = { script: 0, index: 0, fragment: 0, engine: 0, other: 0 };
  for (const [path, bytes] of files) sums[fileKindOf(path)] += bytes;
  return sums;
}

/** Everything together. */
export function totalOf(bytes: BytesByKind): number {
  return fileKinds.reduce((sum, sort) => sum + bytes[sort], 0);
}
