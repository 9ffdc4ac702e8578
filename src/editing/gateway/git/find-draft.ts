import type { Draft, DraftFile, DraftKey } from '../draft-store.ts';
import { readRemoval, readStatus } from './commit-message.ts';
import { diffTrees, type TreeChange } from './diff-trees.ts';
import { draftRef } from './ref-names.ts';
import type { StoreContext } from './store-context.ts';

/** The ref and the commits of a draft. */
export interface FoundDraft {
  readonly key: DraftKey;
  readonly ref: string;
  readonly head: string;
  /** The published commit that it is based on. */
  readonly base: string;
}

/**
 * Finds a draft. A branch whose commit is already part of the published branch is
 * no draft: it was left by a crash after publishing.
 *
 * @throws when the branch has no common ancestor with the published one
 */
export async function findDraft(
  { repository }: StoreContext,
  key: DraftKey,
  tip: string,
): Promise<FoundDraft | undefined> {
  const ref = draftRef(key);
  const head = await repository.ref(ref);
  if (head === undefined) return undefined;
  const base = await repository.mergeBase(tip, head);
  if (base === undefined) throw new Error(`${ref} has nothing in common with what is published`);
  return base === head ? undefined : { key, ref, head, base };
}

/** Removes the branch of a published draft if a crash left it; returns whether it did. */
export async function removePublishedBranch(
  { repository }: StoreContext,
  key: DraftKey,
  tip: string,
): Promise<boolean> {
  const ref = draftRef(key);
  const head = await repository.ref(ref);
  if (head === undefined || (await repository.mergeBase(tip, head)) !== head) return false;
  return repository.updateRef(ref, undefined, head, 'published');
}

/** The files that differ between two commits, inside the content folder (paths relative to it) and outside. */
export async function changesBetween(
  { repository, contentPath }: StoreContext,
  before: string,
  after: string,
): Promise<{ readonly inside: readonly TreeChange[]; readonly outside: readonly string[] }> {
  const read = (oid: string) => repository.tree(oid);
  const [one, other] = await Promise.all([
    repository.folderId(before, ''),
    repository.folderId(after, ''),
  ]);
  const all = await diffTrees(read, one, other);
  const prefix = contentPath === '' ? '' : `${contentPath}/`;
  return {
    inside: all
      .filter(({ path }) => path.startsWith(prefix))
      .map((change) => ({ ...change, path: change.path.slice(prefix.length) })),
    outside: all.map(({ path }) => path).filter((path) => !path.startsWith(prefix)),
  };
}

/** The public description of a draft. */
export async function describeDraft(context: StoreContext, found: FoundDraft): Promise<Draft> {
  const { author, message } = await context.repository.commit(found.head);
  const { inside } = await changesBetween(context, found.base, found.head);
  return {
    key: found.key,
    status: readStatus(message),
    revision: found.head,
    base: found.base,
    author: { name: author.name, email: author.email },
    updatedAt: author.at.toISOString(),
    removal: readRemoval(message),
    files: inside.map(draftFile),
  };
}

function draftFile({ path, before, after }: TreeChange): DraftFile {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { path, change, revision: after };
}
