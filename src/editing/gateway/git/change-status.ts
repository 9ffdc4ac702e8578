import type { DraftStatus } from '../../protocol/request-schemas.ts';
import { NotFoundError, type Draft, type DraftKey, type Person } from '../draft-store.ts';
import { draftMessage, readRemoval, readStatus } from './commit-message.ts';
import { createCommit } from './draft-commit.ts';
import { describeDraft, findDraft, type FoundDraft } from './find-draft.ts';
import { discardedPrefix, draftRef } from './ref-names.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/**
 * Changes the status of a draft with a commit of the same tree. Its author stays
 * the author of the draft, its committer is `person`.
 * @throws {NotFoundError}
 */
export function changeStatus(
  context: StoreContext,
  key: DraftKey,
  status: DraftStatus,
  person: Person,
): Promise<Draft> {
  return context.queue.inTurn(draftRef(key), () =>
    retryOnConflict(async () => {
      const found = await requireDraft(context, key);
      const { message } = await context.repository.commit(found.head);
      if (readStatus(message) === status) return describeDraft(context, found);
      const head = await createNoteCommit(context, found, person, `Status: ${status}`, status);
      const isMoved = await context.repository.updateRef(found.ref, head, found.head, 'status');
      return isMoved ? describeDraft(context, { ...found, head }) : undefined;
    }),
  );
}

/**
 * Discards a draft. Its commits are kept under another ref, with a last commit by
 * the person who discarded it.
 * @throws {NotFoundError}
 */
export async function discardDraft(
  context: StoreContext,
  key: DraftKey,
  person: Person,
): Promise<void> {
  const { repository, queue } = context;
  await queue.inTurn(draftRef(key), () =>
    retryOnConflict(async () => {
      const found = await requireDraft(context, key);
      const { message } = await repository.commit(found.head);
      const last = await createNoteCommit(context, found, person, 'Discard', readStatus(message));
      const time = context
        .now()
        .toISOString()
        .replace(/[^\dTZ]/g, '');
      const kept = `${discardedPrefix}${key.collection}/${key.slug}/${time}-${last}`;
      // Kept first, so that a crash in between loses nothing.
      await repository.updateRef(kept, last, undefined, 'discard');
      return (await repository.updateRef(found.ref, undefined, found.head, 'discard')) || undefined;
    }),
  );
}

async function requireDraft(context: StoreContext, key: DraftKey): Promise<FoundDraft> {
  const found = await findDraft(context, key, await publishedTip(context));
  if (!found) throw new NotFoundError(`${key.collection}/${key.slug}`);
  return found;
}

async function createNoteCommit(
  context: StoreContext,
  { head }: FoundDraft,
  person: Person,
  subject: string,
  status: DraftStatus,
): Promise<string> {
  const { tree, author, message: before } = await context.repository.commit(head);
  const message = draftMessage(subject, status, readRemoval(before));
  const commit = createCommit(context, person, { tree, parents: [head], message, author });
  await context.repository.write([commit]);
  return commit.oid;
}
