import { Refusal } from '../guard/request-refusal.ts';
import type { RequestContext } from './request-context.ts';
import { targetAt } from './entry-actions.ts';
import { saveRemoval } from './save-removal.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { itemOfTarget, type EntryItem } from './content-item.ts';
import type { DoneReply } from '../../protocol/replies.ts';

/**
 * Saves drafts that remove published entries, for review. Nothing published is removed yet.
 * @throws {Refusal} for pictures and settings, and for entries that have a draft or are not published
 */
export async function deleteFiles(
  { paths }: Params<'deleteFiles'>,
  context: RequestContext,
): Promise<DoneReply> {
  const words = context.messages.gateway;
  const entries: { item: EntryItem; path: string }[] = [];
  for (const path of paths) {
    const target = targetAt(path, context);
    if (target.type === 'picture') throw new Refusal('refused', words.removePicture);
    if (target.type === 'settings') throw new Refusal('refused', words.removeSettings);
    const item = itemOfTarget(target);
    if (item?.type !== 'entry' || !(await context.store.readPublished(target.path))) {
      throw new Refusal('not-found', words.notFound);
    }
    if (await context.store.readDraft(item.key)) throw new Refusal('refused', words.removeDraft);
    entries.push({ item, path: target.path });
  }
  for (const entry of entries) {
    const removal = { why: words.removedWhy };
    // Refused if somebody has made a draft meanwhile.
    const expected = { draft: null };
    await saveRemoval({ ...entry, removal, status: 'pending_review', expected }, context);
  }
  return { message: words.removalInReview };
}
