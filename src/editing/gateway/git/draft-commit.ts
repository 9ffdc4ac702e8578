import type { FileChange, Person } from '../draft-store.ts';
import { commitText, signatureOf, type Signature } from './commit-format.ts';
import { editTree } from './edit-tree.ts';
import { gitObject, type GitObject } from './git-object.ts';
import { assertPath } from './ref-names.ts';
import { hashOf, inRepository, type StoreContext } from './store-context.ts';

/** Files of a change, with what they will be called. Nothing is written. */
export interface PreparedFiles {
  /** Ids of blobs by path; null takes the file away. */
  readonly ids: ReadonlyMap<string, string | null>;
  readonly blobs: readonly GitObject[];
}

/**
 * Names the files of a change.
 * @throws when a path is not one of a content folder, or comes twice
 */
export function prepareFiles(context: StoreContext, changes: readonly FileChange[]): PreparedFiles {
  const ids = new Map<string, string | null>();
  const blobs: GitObject[] = [];
  for (const { path, content } of changes) {
    assertPath(path);
    if (ids.has(path)) throw new Error(`two changes of one file: ${path}`);
    const blob = content === null ? undefined : gitObject('blob', content, hashOf(context));
    if (blob) blobs.push(blob);
    ids.set(path, blob?.oid ?? null);
  }
  return { ids, blobs };
}

/**
 * Makes the tree of a commit with some content files changed. Nothing is written.
 * @throws when a file would take the place of a folder, or the other way round
 */
export async function treeWith(
  context: StoreContext,
  commit: string,
  ids: ReadonlyMap<string, string | null>,
): Promise<{ readonly oid: string; readonly objects: readonly GitObject[] }> {
  const { repository } = context;
  const root = await repository.folderId(commit, '');
  const files = new Map([...ids].map(([path, id]) => [inRepository(context, path), id]));
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

/** Makes a commit by one person, now; or, with `written`, of what another wrote before. */
export function commitBy(
  context: StoreContext,
  person: Person,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly written?: Signature;
  },
): GitObject {
  const committer = signatureOf(person, context.now());
  const { written = committer, ...rest } = commit;
  const text = commitText({ ...rest, author: written, committer });
  return gitObject('commit', text, hashOf(context));
}
