import { gitObject, type GitObject, type HashName } from './git-object.ts';
import {
  fileMode,
  folderMode,
  encodeName,
  executableMode,
  serializeTree,
  type TreeEntry,
} from './tree-format.ts';

/** Reads the entries of a tree by its id. */
export type TreeReader = (oid: string) => Promise<readonly TreeEntry[]>;

/** An edited tree, not yet written. */
export interface EditedTree {
  /** Id of the tree; undefined when it is empty. */
  readonly oid: string | undefined;
  /** The new tree objects to write. */
  readonly objects: readonly GitObject[];
}

/**
 * Builds a tree with some files set and others removed. Only folders on the paths
 * of those files are read and rebuilt.
 *
 * @param root id of the tree to edit; undefined for an empty one
 * @param files blob ids by path; null removes a file
 * @throws when a file would replace a folder, or the other way round
 */
export async function editTree(
  read: TreeReader,
  root: string | undefined,
  files: ReadonlyMap<string, string | null>,
  hash: HashName,
): Promise<EditedTree> {
  const before = root === undefined ? [] : await read(root);
  const entries = new Map(before.map((entry) => [entry.name, entry]));
  const objects: GitObject[] = [];
  for (const [segment, inside] of groupByFirstSegment(files)) {
    const name = encodeName(segment);
    const old = entries.get(name);
    const blob = inside.get('');
    if (blob === undefined) {
      if (old && old.mode !== folderMode) {
        if ([...inside.values()].every((one) => one === null)) continue;
        throw new Error(`a file is where a folder is to be: ${segment}`);
      }
      const edited = await editTree(read, old?.oid, inside, hash);
      objects.push(...edited.objects);
      setEntry(entries, name, folderMode, edited.oid);
    } else {
      if (inside.size > 1) throw new Error(`both a file and a folder: ${segment}`);
      if (old?.mode === folderMode) {
        if (blob === null) continue;
        throw new Error(`a folder is where a file is to be: ${segment}`);
      }
      setEntry(
        entries,
        name,
        old?.mode === executableMode ? executableMode : fileMode,
        blob ?? undefined,
      );
    }
  }
  if (entries.size === 0) return { oid: undefined, objects: [] };
  const tree = gitObject('tree', serializeTree(entries.values()), hash);
  return { oid: tree.oid, objects: tree.oid === root ? objects : [...objects, tree] };
}

function setEntry(
  entries: Map<string, TreeEntry>,
  name: string,
  mode: string,
  oid: string | undefined,
): void {
  if (oid === undefined) entries.delete(name);
  else entries.set(name, { mode, name, oid });
}

/** Groups files by the first path segment; the key `''` of a group is a file of that name. */
function groupByFirstSegment(
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
