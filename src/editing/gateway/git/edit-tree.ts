import { gitObject, type GitObject, type HashName } from './git-object.ts';
import {
  fileMode,
  folderMode,
  nameInTree,
  programMode,
  treeText,
  type TreeEntry,
} from './tree-format.ts';

/** Reads the entries of a tree. */
export type TreeReading = (oid: string) => Promise<readonly TreeEntry[]>;

/** A tree that is not written yet. */
export interface EditedTree {
  /** Its id; undefined when nothing is left in it. */
  readonly oid: string | undefined;
  /** The trees that have to be written for it. */
  readonly objects: readonly GitObject[];
}

/**
 * A tree with some files put in place and others taken away. Only the folders
 * on the way to them are read and made anew.
 *
 * @param root id of the tree to begin from; undefined begins from nothing
 * @param files ids of blobs by path; null takes a file away
 * @throws when a file would take the place of a folder, or the other way round
 */
export async function editTree(
  read: TreeReading,
  root: string | undefined,
  files: ReadonlyMap<string, string | null>,
  hash: HashName,
): Promise<EditedTree> {
  const before = root === undefined ? [] : await read(root);
  const entries = new Map(before.map((entry) => [entry.name, entry]));
  const objects: GitObject[] = [];
  for (const [segment, inside] of byFirstSegment(files)) {
    const name = nameInTree(segment);
    const old = entries.get(name);
    const blob = inside.get('');
    if (blob === undefined) {
      if (old && old.mode !== folderMode) {
        if ([...inside.values()].every((one) => one === null)) continue;
        throw new Error(`a file is where a folder is to be: ${segment}`);
      }
      const edited = await editTree(read, old?.oid, inside, hash);
      objects.push(...edited.objects);
      put(entries, name, folderMode, edited.oid);
    } else {
      if (inside.size > 1) throw new Error(`both a file and a folder: ${segment}`);
      if (old?.mode === folderMode) {
        if (blob === null) continue;
        throw new Error(`a folder is where a file is to be: ${segment}`);
      }
      put(entries, name, old?.mode === programMode ? programMode : fileMode, blob ?? undefined);
    }
  }
  if (entries.size === 0) return { oid: undefined, objects: [] };
  const tree = gitObject('tree', treeText(entries.values()), hash);
  return { oid: tree.oid, objects: tree.oid === root ? objects : [...objects, tree] };
}

function put(
  entries: Map<string, TreeEntry>,
  name: string,
  mode: string,
  oid: string | undefined,
): void {
  if (oid === undefined) entries.delete(name);
  else entries.set(name, { mode, name, oid });
}

/** What is to be done in each file or folder; the empty path is the thing itself. */
function byFirstSegment(
  files: ReadonlyMap<string, string | null>,
): Map<string, Map<string, string | null>> {
  const groups = new Map<string, Map<string, string | null>>();
  for (const [path, oid] of files) {
    const slash = path.indexOf('/');
    const first = slash === -1 ? path : path.slice(0, slash);
    const group = groups.get(first) ?? new Map<string, string | null>();
    groups.set(first, group.set(slash === -1 ? '' : path.slice(slash + 1), oid));
  }
  return groups;
}
