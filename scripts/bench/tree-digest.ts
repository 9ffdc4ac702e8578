import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** SHA-256 of every file of a folder, sorted by path with `/` as separator. */
export type TreeDigest = ReadonlyMap<string, string>;

/** Computes the digest of every file below `dir`. */
export async function digestTree(dir: string): Promise<TreeDigest> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const digests = new Map<string, string>();
  for (const file of files) {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    digests.set(file.slice(dir.length + 1).replaceAll(sep, '/'), digest);
  }
  return digests;
}

/** Combines the digests of a folder to one. */
export function digestOf(tree: TreeDigest): string {
  return createHash('sha256')
    .update(JSON.stringify([...tree]))
    .digest('hex');
}

/** Paths whose files differ or exist in only one of two folders, sorted. */
export function differences(a: TreeDigest, b: TreeDigest): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}
