import type { FileChange, Person } from '../draft-store.ts';
import { serializeCommit, toSignature, type Signature } from './commit-format.ts';
import { editTree } from './edit-tree.ts';
import { gitObject, type GitObject } from './git-object.ts';
import { assertSafePath } from './ref-names.ts';
import { hashName, repositoryPath, type StoreContext } from './store-context.ts';

/** Files of a change with their object ids, not yet written to the repository. */
export interface PreparedFiles {
  /** Blob ids by path; null removes the file. */
  readonly ids: ReadonlyMap<string, string | null>;
  readonly blobs: readonly GitObject[];
}

/**
 * Computes the blobs of a change without writing them.
 * @throws when a path is not a safe content path, or occurs twice
 */
export function prepareFiles(context: StoreContext, changes: readonly FileChange[]): PreparedFiles {
  const ids = new Map<string, string | null>();
  const blobs: GitObject[] = [];
  for (const { path, content } of changes) {
    assertSafePath(path);
    if (ids.has(path)) throw new Error(`two changes of one file: ${path}`);
    const blob = content === null ? undefined : gitObject('blob', content, hashName(context));
    if (blob) blobs.push(blob);
    ids.set(path, blob?.oid ?? null);
  }
  return { ids, blobs };
}

/**
 * Builds the tree of a commit with some content files changed, without writing it.
 * @returns the id of the root tree, and the tree objects to write
 * @throws when a file would replace a folder, or the other way round
 */
export async function editContentTree(
  context: StoreContext,
  commit: string,
  ids: ReadonlyMap<string, string | null>,
): Promise<{ readonly oid: string; readonly objects: readonly GitObject[] }> {
  const { repository } = context;
  const root = await repository.folderId(commit, '');
  const files = new Map([...ids].map(([path, id]) => [repositoryPath(context, path), id]));
  const { oid, objects } = await editTree(
    (tree) => repository.tree(tree),
    root,
    files,
    repository.hash,
  );
  if (oid !== undefined) return { oid, objects };
  const empty = gitObject('tree', Buffer.alloc(0), repository.hash);
  return { oid: empty.oid, objects: [empty] };
}

/** Builds a commit by a person at the current time, without writing it; `author` defaults to that person. */
export function createCommit(
  context: StoreContext,
  person: Person,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author?: Signature;
  },
): GitObject {
  const committer = toSignature(person, context.now());
  const { author = committer, ...rest } = commit;
  const text = serializeCommit({ ...rest, author, committer });
  return gitObject('commit', text, hashName(context));
}
