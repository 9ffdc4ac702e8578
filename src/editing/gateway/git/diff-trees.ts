import type { TreeReading } from './edit-tree.ts';
import { folderMode, readableName, type TreeEntry } from './tree-format.ts';

/** A file that two trees have differently. */
export interface TreeChange {
  readonly path: string;
  /** Its id in the first tree; null when it is not there. */
  readonly before: string | null;
  /** Its id in the second tree; null when it is not there. */
  readonly after: string | null;
}

/** What differs between two trees; reads only the folders that do. In order of path. */
export async function diffTrees(
  read: TreeReading,
  before: string | undefined,
  after: string | undefined,
  folder = '',
): Promise<TreeChange[]> {
  if (before === after) return [];
  const [old, fresh] = await Promise.all([entriesOf(read, before), entriesOf(read, after)]);
  const changes: TreeChange[] = [];
  for (const name of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    const [one, other] = [old.get(name), fresh.get(name)];
    if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
    const path = `${folder}${readableName(name)}`;
    const [oneFile, otherFile] = [fileIn(one), fileIn(other)];
    if (oneFile !== otherFile) changes.push({ path, before: oneFile, after: otherFile });
    changes.push(...(await diffTrees(read, folderIn(one), folderIn(other), `${path}/`)));
  }
  return changes;
}

async function entriesOf(
  read: TreeReading,
  oid: string | undefined,
): Promise<Map<string, TreeEntry>> {
  const entries = oid === undefined ? [] : await read(oid);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function fileIn(entry: TreeEntry | undefined): string | null {
  return entry && entry.mode !== folderMode ? entry.oid : null;
}

function folderIn(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === folderMode ? entry.oid : undefined;
}
