import { Refusal } from '../guard/request-refusal.ts';
import type { Turn } from './request-context.ts';
import { targetAt } from './entry-actions.ts';
import { saveRemoval } from './save-removal.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { subjectOfTarget, type EntrySubject } from './draft-subject.ts';
import type { DoneReply } from '../../protocol/replies.ts';

/** Makes a wish to remove published entries, for somebody else to look at. Nothing is removed yet. */
export async function deleteFiles(
  { paths }: Params<'deleteFiles'>,
  turn: Turn,
): Promise<DoneReply> {
  const { desk } = turn;
  const words = desk.messages.gateway;
  const wishes: { subject: EntrySubject; path: string }[] = [];
  for (const path of paths) {
    const target = targetAt(path, desk);
    if (target.type === 'picture') throw new Refusal('refused', words.removePicture);
    if (target.type === 'settings') throw new Refusal('refused', words.removeSettings);
    const subject = subjectOfTarget(target);
    if (subject?.type !== 'entry' || !(await desk.store.readPublished(target.path))) {
      throw new Refusal('not-found', words.notFound);
    }
    if (await desk.store.readDraft(subject.key)) throw new Refusal('refused', words.removeDraft);
    wishes.push({ subject, path: target.path });
  }
  for (const wish of wishes) {
    const removal = { why: words.removedWhy };
    // That nobody has begun a draft meanwhile is looked at again when it is saved.
    const expected = { draft: null };
    await saveRemoval({ ...wish, removal, status: 'pending_review', expected }, turn);
  }
  return { message: words.removalInReview };
}
