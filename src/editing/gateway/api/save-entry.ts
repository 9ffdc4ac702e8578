import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { SaveReply } from '../../protocol/replies.ts';
import type { FileChange } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { Turn } from './request-context.ts';
import { viewOf, type DraftView } from './draft-view.ts';
import { editableAt, textOf } from './entry-actions.ts';
import { homeOf } from './entry-path.ts';
import { refusePersonalNames } from './refuse-personal-data.ts';
import { takeIn } from './media-actions.ts';
import { saveRemoval } from './save-removal.ts';
import { removalIn, withoutRemoval } from './removal-request.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { listViewMark } from '../../protocol/list-view-mark.ts';
import { isFileOf, subjectOf, type Subject } from './draft-subject.ts';
import { targetOf, editorPath } from './path-target.ts';

/**
 * Saves an entry as a draft, with its pictures. Nothing is ever saved past
 * review: a wish for that becomes a draft like any other.
 */
export async function persistEntry(params: Params<'persistEntry'>, turn: Turn): Promise<SaveReply> {
  const { desk, author } = turn;
  const { store, messages, inspector } = desk;
  const words = messages.gateway;
  const sent = params.dataFiles?.[0] ?? params.entry;
  if (!sent) throw new Refusal('broken', words.badRequest('dataFiles'));
  const target = editableAt(sent.path, desk);
  const subject = subjectOf(params.options.collectionName, sent.slug);
  if (!subject || !isFileOf(subject, target.path)) throw new Refusal('refused', words.otherEntry);
  if (sent.newPath && sent.newPath !== sent.path) throw new Refusal('refused', words.rename);
  if (sent.raw.includes(listViewMark)) throw new Refusal('refused', words.shortened);
  refusePersonalNames([sent.path, ...params.assets.map(({ path }) => path)], messages);

  const draft = await store.readDraft(subject.key);
  const view = draft && viewOf(draft, subject);
  const expected = expectedIn(params.options.expected);
  const removal = subject.type === 'entry' ? removalIn(subject.kind, sent.raw) : undefined;
  if (subject.type === 'entry' && removal) {
    const path = view?.removed?.path ?? target.path;
    const saved = await saveRemoval({ subject, path, removal, expected }, turn);
    return replyOf(words.savedRemoval, saved.draft.revision, saved.movedOn);
  }
  const text = subject.type === 'entry' ? withoutRemoval(subject.kind, sent.raw) : sent.raw;
  if (view?.isRemoval && (await isUnpublishing(params, view, text, turn))) {
    return replyOf(words.savedRemoval, view.draft.revision, []);
  }

  const home =
    target.type === 'entry'
      ? await homeOf(target, text, view, desk)
      : { path: target.path, left: undefined };
  const changes: FileChange[] = [
    { path: home.path, content: Buffer.from(text) },
    ...(home.left === undefined ? [] : [{ path: home.left, content: null }]),
    ...(await takeIn(params.assets, view, desk)),
  ];
  changes.push(...(await picturesKept(view, changes, text, turn)));
  const isNew = !view || view.isRemoval;
  const saved = await store.save({
    key: subject.key,
    changes,
    status: isNew ? startOf(params, view) : undefined,
    author,
    message: words.commit.save(kindOf(subject, messages), subject.key.slug),
    expected,
    guard: inspector.guard,
  });
  return replyOf(words.saved, saved.draft.revision, saved.movedOn);
}

/** A new draft begins where Decap says; one that was a removal is for somebody to look at anew. */
function startOf({ options }: Params<'persistEntry'>, view: DraftView | undefined) {
  return view ? 'draft' : (options.status ?? 'draft');
}

function kindOf(subject: Subject, { kinds }: Turn['desk']['messages']): string {
  return subject.type === 'entry' ? kinds[subject.kind].one : kinds.site.one;
}

/**
 * Decap takes a page down in two steps: it deletes the entry, then saves it as a
 * draft. The first has become a wish to remove; the second must not undo it.
 */
async function isUnpublishing(
  { options }: Params<'persistEntry'>,
  { draft, removed }: DraftView,
  text: string,
  { desk }: Turn,
): Promise<boolean> {
  if (options.unpublished === true || options.status !== 'pending_publish') return false;
  const before = await desk.store.readAt(draft.base, removed!.path);
  return before !== undefined && textOf(before) === text;
}

/** Pictures of the draft that were not sent again though the text still shows them. */
async function picturesKept(
  view: DraftView | undefined,
  sent: readonly FileChange[],
  text: string,
  { desk }: Turn,
): Promise<FileChange[]> {
  const kept: FileChange[] = [];
  for (const { path } of view?.pictures ?? []) {
    if (sent.some((one) => one.path === path) || !text.includes(path)) continue;
    const file = await desk.store.readDraftFile(view!.subject.key, path);
    if (file) kept.push({ path, content: file.content });
  }
  return kept;
}

/** What the editor began from, with paths as the store has them. Paths of nothing are left out. */
function expectedIn(expected: Params<'persistEntry'>['options']['expected']): BaseRevisions {
  const published: Record<string, string | null> = {};
  for (const [path, revision] of Object.entries(expected?.published ?? {})) {
    const target = targetOf(path);
    if (target) published[target.path] = revision;
  }
  return { ...(expected?.draft !== undefined && { draft: expected.draft }), published };
}

function replyOf(message: string, revision: string, movedOn: readonly FileConflict[]): SaveReply {
  if (movedOn.length === 0) return { message, revision };
  return { message, revision, movedOn: movedOn.map(conflictForEditor) };
}

/** A conflict with its path as editors know it. */
export function conflictForEditor(conflict: FileConflict): FileConflict {
  return { ...conflict, path: editorPath(conflict.path) };
}
