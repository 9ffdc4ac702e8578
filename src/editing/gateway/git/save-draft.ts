import { isDeepStrictEqual } from 'node:util';
import type { DraftStore, Person, SaveResult } from '../draft-store.ts';
import { chooseBase } from './choose-base-commit.ts';
import { draftMessage, readRemoval, readStatus } from './commit-message.ts';
import { createCommit, prepareFiles, editContentTree, type PreparedFiles } from './draft-commit.ts';
import { removePublishedBranch, describeDraft, findDraft, type FoundDraft } from './find-draft.ts';
import type { GitObject } from './git-object.ts';
import { draftRef } from './ref-names.ts';
import { detectConflict } from './detect-conflict.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

type SaveRequest = Parameters<DraftStore['save']>[0];

/**
 * Implements {@link DraftStore.save}. Nothing is written to the repository before
 * the guard has accepted it, not even loose objects.
 */
export function saveDraft(context: StoreContext, request: SaveRequest): Promise<SaveResult> {
  const files = prepareFiles(context, request.changes);
  const checkedBases = new Set<string>();
  return context.queue.inTurn(draftRef(request.key), () =>
    retryOnConflict(() => trySave(context, request, files, checkedBases)),
  );
}

/** Undefined when another process has updated the draft meanwhile. */
async function trySave(
  context: StoreContext,
  request: SaveRequest,
  files: PreparedFiles,
  checkedBases: Set<string>,
): Promise<SaveResult | undefined> {
  const { repository } = context;
  const { key, changes, expected = {} } = request;
  const tip = await publishedTip(context);
  await removePublishedBranch(context, key, tip);
  const current = await findDraft(context, key, tip);
  await detectConflict(context, { key, tip, current, files, expected });
  const { base, publishedSince } = await chooseBase(context, { tip, current, files, expected });
  const tree = await editContentTree(context, base, files.ids);
  if (!checkedBases.has(base)) await request.guard({ onto: base, changes });
  checkedBases.add(base);

  const found = { key, ref: draftRef(key), base };
  const before = current ? await repository.commit(current.head) : undefined;
  const status = request.status ?? (before ? readStatus(before.message) : 'draft');
  const message = draftMessage(request.message, status, request.removal);
  const isSame =
    before?.tree === tree.oid &&
    readStatus(before.message) === status &&
    isDeepStrictEqual(readRemoval(before.message), readRemoval(message));
  if (current && isSame && current.base === base) {
    return {
      draft: await describeDraft(context, { ...found, head: current.head }),
      publishedSince,
    };
  }
  const commit = createDraftCommit(context, request.author, {
    tree: tree.oid,
    current,
    base,
    message,
  });
  await repository.write([...files.blobs, ...tree.objects, commit]);
  const isMoved = await repository.updateRef(found.ref, commit.oid, current?.head, 'save');
  if (!isMoved) return undefined;
  return { draft: await describeDraft(context, { ...found, head: commit.oid }), publishedSince };
}

/** A commit whose parents are the previous draft and, if new to it, the base. */
function createDraftCommit(
  context: StoreContext,
  author: Person,
  draft: {
    readonly tree: string;
    readonly current: FoundDraft | undefined;
    readonly base: string;
    readonly message: string;
  },
): GitObject {
  const { tree, current, base, message } = draft;
  const parents = current ? [current.head, ...(base === current.base ? [] : [base])] : [base];
  return createCommit(context, author, { tree, parents, message });
}
