import { isDeepStrictEqual } from 'node:util';
import type { DraftStore, Person, Saved } from '../draft-store.ts';
import { chooseBase } from './choose-base-commit.ts';
import { draftMessage, removalIn, statusIn } from './commit-message.ts';
import { commitBy, prepareFiles, treeWith, type PreparedFiles } from './draft-commit.ts';
import { clearPublished, describeDraft, findDraft, type FoundDraft } from './find-draft.ts';
import type { GitObject } from './git-object.ts';
import { draftRef } from './ref-names.ts';
import { refuseOvertaken } from './detect-conflict.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { untilFirst } from './retry-on-conflict.ts';

type Request = Parameters<DraftStore['save']>[0];

/**
 * Saves a draft, as {@link DraftStore.save} says. Nothing is written before the
 * guard has let it pass: a refused text is not even a loose object.
 */
export function saveDraft(context: StoreContext, request: Request): Promise<Saved> {
  const files = prepareFiles(context, request.changes);
  const guardedOnto = new Set<string>();
  return context.queue.inTurn(draftRef(request.key), () =>
    untilFirst(() => trySave(context, request, files, guardedOnto)),
  );
}

/** Undefined when someone else has moved the draft meanwhile. */
async function trySave(
  context: StoreContext,
  request: Request,
  files: PreparedFiles,
  guardedOnto: Set<string>,
): Promise<Saved | undefined> {
  const { repository } = context;
  const { key, changes, expected = {} } = request;
  const tip = await publishedTip(context);
  await clearPublished(context, key, tip);
  const current = await findDraft(context, key, tip);
  await refuseOvertaken(context, { key, tip, current, files, expected });
  const { base, movedOn } = await chooseBase(context, { tip, current, files, expected });
  const tree = await treeWith(context, base, files.ids);
  if (!guardedOnto.has(base)) await request.guard({ onto: base, changes });
  guardedOnto.add(base);

  const found = { key, ref: draftRef(key), base };
  const before = current ? await repository.commit(current.head) : undefined;
  const status = request.status ?? (before ? statusIn(before.message) : 'draft');
  const message = draftMessage(request.message, status, request.removal);
  const isSame =
    before?.tree === tree.oid &&
    statusIn(before.message) === status &&
    isDeepStrictEqual(removalIn(before.message), removalIn(message));
  if (current && isSame && current.base === base) {
    return { draft: await describeDraft(context, { ...found, head: current.head }), movedOn };
  }
  const commit = commitOf(context, request.author, { tree: tree.oid, current, base, message });
  await repository.write([...files.blobs, ...tree.objects, commit]);
  const isMoved = await repository.moveRef(found.ref, commit.oid, current?.head, 'save');
  if (!isMoved) return undefined;
  return { draft: await describeDraft(context, { ...found, head: commit.oid }), movedOn };
}

/** On top of the draft as it was, and of what is published where that is new to it. */
function commitOf(
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
  return commitBy(context, author, { tree, parents, message });
}
