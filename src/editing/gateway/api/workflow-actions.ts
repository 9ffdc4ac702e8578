import type { DoneReply } from '../../protocol/replies.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { RequestContext } from './request-context.ts';
import { draftOf, itemAt } from './draft-actions.ts';
import type { Params } from '../../protocol/request-schemas.ts';

/** Discards a draft. @throws {Refusal} when there is none */
export async function deleteUnpublishedEntry(
  { collection, slug }: Params<'deleteUnpublishedEntry'>,
  context: RequestContext,
): Promise<DoneReply> {
  await context.store.discard(itemAt(collection, slug, context).key, context.author);
  return { message: context.messages.gateway.discarded };
}

/** Changes the review status of a draft. @throws {Refusal} when there is none */
export async function updateUnpublishedEntryStatus(
  { collection, slug, newStatus }: Params<'updateUnpublishedEntryStatus'>,
  context: RequestContext,
): Promise<DoneReply> {
  const { key } = itemAt(collection, slug, context);
  const { revision } = await context.store.setStatus(key, newStatus, context.author);
  return { message: context.messages.gateway.statusChanged, revision };
}

/**
 * Publishes a draft that has been reviewed.
 * @throws {Refusal} when there is none, it has not been reviewed, or the content would have errors
 * @throws {ConflictError} when what is published meanwhile changed the same lines
 */
export async function publishUnpublishedEntry(
  { collection, slug }: Params<'publishUnpublishedEntry'>,
  context: RequestContext,
): Promise<DoneReply> {
  const { store, messages, inspector, author } = context;
  const view = await draftOf(itemAt(collection, slug, context), context);
  if (view.draft.status !== 'pending_publish') {
    throw new Refusal('refused', messages.gateway.notReady);
  }
  const { item } = view;
  const revision = await store.publish(item.key, author, inspector.guard);
  context.published(revision);
  return { message: messages.gateway.published, revision };
}
