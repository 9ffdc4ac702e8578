import type { Draft, DraftFile, DraftKey } from '../draft-store.ts';
import { removalIn, statusIn } from './commit-message.ts';
import { diffTrees, type TreeChange } from './diff-trees.ts';
import { draftRef } from './ref-names.ts';
import type { StoreContext } from './store-context.ts';

/** Where a draft is. */
export interface FoundDraft {
  readonly key: DraftKey;
  readonly ref: string;
  readonly head: string;
  /** The published commit it began from. */
  readonly base: string;
}

/**
 * Finds a draft. One whose commit is already part of the published branch has
 * been published, only its branch is left (the service ended in between): it is
 * none.
 *
 * @throws when the branch has no commit in common with the published one
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

/** Removes the branch that a published draft may have left; it is in the way of nothing else. */
export async function clearPublished(
  { repository }: StoreContext,
  key: DraftKey,
  tip: string,
): Promise<boolean> {
  const ref = draftRef(key);
  const head = await repository.ref(ref);
  if (head === undefined || (await repository.mergeBase(tip, head)) !== head) return false;
  return repository.moveRef(ref, undefined, head, 'published');
}

/** What two commits have differently, in the content folder and outside it. */
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

/** A draft as others are told of it. */
export async function describeDraft(context: StoreContext, found: FoundDraft): Promise<Draft> {
  const { author, message } = await context.repository.commit(found.head);
  const { inside } = await changesBetween(context, found.base, found.head);
  return {
    key: found.key,
    status: statusIn(message),
    revision: found.head,
    base: found.base,
    author: { name: author.name, email: author.email },
    updatedAt: author.at.toISOString(),
    removal: removalIn(message),
    files: inside.map(draftFile),
  };
}

function draftFile({ path, before, after }: TreeChange): DraftFile {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { path, change, revision: after };
}
