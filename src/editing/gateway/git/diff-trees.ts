import type { TreeReader } from './edit-tree.ts';
import { folderMode, decodeName, type TreeEntry } from './tree-format.ts';

/** A file that differs between two trees. */
export interface TreeChange {
  readonly path: string;
  /** Blob id in the first tree; null when absent. */
  readonly before: string | null;
  /** Blob id in the second tree; null when absent. */
  readonly after: string | null;
}

/** The files that differ between two trees, sorted by path. Reads only the folders that differ. */
export async function diffTrees(
  read: TreeReader,
  before: string | undefined,
  after: string | undefined,
  folder = '',
): Promise<TreeChange[]> {
  if (before === after) return [];
  const [old, fresh] = await Promise.all([entriesByName(read, before), entriesByName(read, after)]);
  const changes: TreeChange[] = [];
  for (const name of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    const [one, other] = [old.get(name), fresh.get(name)];
    if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
    const path = `${folder}${decodeName(name)}`;
    const [oneFile, otherFile] = [fileId(one), fileId(other)];
    if (oneFile !== otherFile) changes.push({ path, before: oneFile, after: otherFile });
    changes.push(...(await diffTrees(read, folderId(one), folderId(other), `${path}/`)));
  }
  return changes;
}

async function entriesByName(
  read: TreeReader,
  oid: string | undefined,
): Promise<Map<string, TreeEntry>> {
  const entries = oid === undefined ? [] : await read(oid);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function fileId(entry: TreeEntry | undefined): string | null {
  return entry && entry.mode !== folderMode ? entry.oid : null;
}

function folderId(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === folderMode ? entry.oid : undefined;
}
