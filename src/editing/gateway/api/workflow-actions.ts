import type { DoneReply } from '../../protocol/replies.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { Turn } from './request-context.ts';
import { draftOf, subjectAt } from './draft-actions.ts';
import type { Params } from '../../protocol/request-schemas.ts';

/** Throws a draft away. */
export async function deleteUnpublishedEntry(
  { collection, slug }: Params<'deleteUnpublishedEntry'>,
  { desk, author }: Turn,
): Promise<DoneReply> {
  await desk.store.discard(subjectAt(collection, slug, desk).key, author);
  return { message: desk.messages.gateway.discarded };
}

/** Moves a draft on or back. */
export async function updateUnpublishedEntryStatus(
  { collection, slug, newStatus }: Params<'updateUnpublishedEntryStatus'>,
  { desk, author }: Turn,
): Promise<DoneReply> {
  const { key } = subjectAt(collection, slug, desk);
  const { revision } = await desk.store.setStatus(key, newStatus, author);
  return { message: desk.messages.gateway.statusChanged, revision };
}

/** Publishes a draft that has been through review. */
export async function publishUnpublishedEntry(
  { collection, slug }: Params<'publishUnpublishedEntry'>,
  { desk, author }: Turn,
): Promise<DoneReply> {
  const { store, messages, inspector } = desk;
  const view = await draftOf(subjectAt(collection, slug, desk), desk);
  if (view.draft.status !== 'pending_publish') {
    throw new Refusal('refused', messages.gateway.notReady);
  }
  const { subject } = view;
  const revision = await store.publish(subject.key, author, inspector.guard);
  desk.published(revision);
  return { message: messages.gateway.published, revision };
}
