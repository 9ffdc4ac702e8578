/** Kinds of files that a search makes the browser download. */
export const fileKinds = ['script', 'index', 'fragment', 'engine', 'other'] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** Number of bytes by kind of file. */
export type BytesByKind = Readonly<Record<FileKind, number>>;

/** Path patterns of the kinds; the first match counts. */
const patterns: readonly (readonly [RegExp, FileKind])[] = [
  [/^\/sok\/register\//, 'index'],
  [/^\/pagefind\/fragment\//, 'fragment'],
  [/^\/pagefind\//, 'engine'],
  [/\.js$/, 'script'],
];

/** Kind of the file at a path: our index, Pagefind's page texts, Pagefind's engine, a script. */
export function fileKindOf(path: string): FileKind {
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/**
 * Sums bytes of files by kind.
 * @param files bytes by path
 */
export function bytesByKind(files: ReadonlyMap<string, number>): BytesByKind {
  const sums = { script: 0, index: 0, fragment: 0, engine: 0, other: 0 };
  for (const [path, bytes] of files) sums[fileKindOf(path)] += bytes;
  return sums;
}

/** Total number of bytes of all kinds. */
export function totalOf(bytes: BytesByKind): number {
  return fileKinds.reduce((sum, sort) => sum + bytes[sort], 0);
}
