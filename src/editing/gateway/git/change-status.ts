import type { DraftStatus } from '../../protocol/request-schemas.ts';
import { NotFoundError, type Draft, type DraftKey, type Person } from '../draft-store.ts';
import { draftMessage, removalIn, statusIn } from './commit-message.ts';
import { commitBy } from './draft-commit.ts';
import { describeDraft, findDraft, type FoundDraft } from './find-draft.ts';
import { discardedPrefix, draftRef } from './ref-names.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { untilFirst } from './retry-on-conflict.ts';

/**
 * Moves a draft on or back: a commit of the same files, still by the person who
 * wrote them, put in by the one who moved it.
 * @throws {NotFoundError}
 */
export function changeStatus(
  context: StoreContext,
  key: DraftKey,
  status: DraftStatus,
  person: Person,
): Promise<Draft> {
  return context.queue.inTurn(draftRef(key), () =>
    untilFirst(async () => {
      const found = await mustFind(context, key);
      const { message } = await context.repository.commit(found.head);
      if (statusIn(message) === status) return describeDraft(context, found);
      const head = await noteOnTop(context, found, person, `Status: ${status}`, status);
      const isMoved = await context.repository.moveRef(found.ref, head, found.head, 'status');
      return isMoved ? describeDraft(context, { ...found, head }) : undefined;
    }),
  );
}

/**
 * Throws a draft away. Its commits are kept, with a last one that tells who did it.
 * @throws {NotFoundError}
 */
export async function discardDraft(
  context: StoreContext,
  key: DraftKey,
  person: Person,
): Promise<void> {
  const { repository, queue } = context;
  await queue.inTurn(draftRef(key), () =>
    untilFirst(async () => {
      const found = await mustFind(context, key);
      const { message } = await repository.commit(found.head);
      const last = await noteOnTop(context, found, person, 'Discard', statusIn(message));
      const time = context
        .now()
        .toISOString()
        .replace(/[^\dTZ]/g, '');
      const kept = `${discardedPrefix}${key.collection}/${key.slug}/${time}-${last}`;
      // Kept first: a service that ends in between has thrown nothing away.
      await repository.moveRef(kept, last, undefined, 'discard');
      return (await repository.moveRef(found.ref, undefined, found.head, 'discard')) || undefined;
    }),
  );
}

async function mustFind(context: StoreContext, key: DraftKey): Promise<FoundDraft> {
  const found = await findDraft(context, key, await publishedTip(context));
  if (!found) throw new NotFoundError(`${key.collection}/${key.slug}`);
  return found;
}

async function noteOnTop(
  context: StoreContext,
  { head }: FoundDraft,
  person: Person,
  words: string,
  status: DraftStatus,
): Promise<string> {
  const { tree, author, message: before } = await context.repository.commit(head);
  const message = draftMessage(words, status, removalIn(before));
  const commit = commitBy(context, person, { tree, parents: [head], message, written: author });
  await context.repository.write([commit]);
  return commit.oid;
}
