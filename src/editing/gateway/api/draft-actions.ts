import { basename } from 'node:path';
import type { DraftReply, PictureReply } from '../../protocol/replies.ts';
import type { StoredFile } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { Desk, Turn } from './request-context.ts';
import { pathIn, removalIn, viewOf, type DraftView } from './draft-view.ts';
import { editableAt, targetAt, textOf } from './entry-actions.ts';
import { withRemoval } from './removal-request.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { isFileOf, slugOfTarget, subjectOf, subjectOfId, type Subject } from './draft-subject.ts';
import { targetOf, editorPath } from './path-target.ts';

/** What a collection and a slug name. @throws {Refusal} when they name nothing */
export function subjectAt(collection: string, slug: string, { messages }: Desk): Subject {
  const subject = subjectOf(collection, slug);
  if (!subject) throw new Refusal('not-found', messages.gateway.noDraft);
  return subject;
}

/** The draft of a subject. @throws {Refusal} when there is none */
export async function draftOf(subject: Subject, { store, messages }: Desk): Promise<DraftView> {
  const draft = await store.readDraft(subject.key);
  if (!draft) throw new Refusal('not-found', messages.gateway.noDraft);
  return viewOf(draft, subject);
}

/** Every draft, as `<collection>/<slug>`. */
export async function unpublishedEntries(_: object, { desk }: Turn): Promise<string[]> {
  const { store } = desk;
  const ids = (await store.listDrafts()).map(async ({ collection, slug }) => {
    const subject = subjectOf(collection, slug);
    const draft = subject && (await store.readDraft(subject.key));
    // A branch that is named alike and is no draft of an entry is somebody else's business.
    if (!draft) return [];
    const path = await pathIn(store, viewOf(draft, subject));
    const target = path === undefined ? undefined : targetOf(editorPath(path));
    return target && target.type !== 'picture' ? [`${collection}/${slugOfTarget(target)}`] : [];
  });
  return (await Promise.all(ids)).flat();
}

/** One draft, by id or by collection and slug. */
export async function unpublishedEntry(
  { id, collection, slug }: Params<'unpublishedEntry'>,
  { desk }: Turn,
): Promise<DraftReply> {
  const subject = id ? subjectOfId(id) : subjectOf(collection ?? '', slug ?? '');
  if (!subject) throw new Refusal('not-found', desk.messages.gateway.noDraft);
  const view = await draftOf(subject, desk);
  const path = await pathIn(desk.store, view);
  if (path === undefined) throw new Refusal('not-found', desk.messages.gateway.noDraft);
  const { draft } = view;
  const file = view.file ?? { path, change: 'changed', revision: null };
  // An entry that only moves to another year is not new, though its file is.
  const isNew = file.change === 'added' && !view.removed;
  return {
    collection: subject.key.collection,
    slug: id ? id.slice(id.indexOf('/') + 1) : slug!,
    status: draft.status,
    diffs: [
      { id: file.revision ?? draft.revision, path: editorPath(file.path), newFile: isNew },
      ...view.pictures.map(({ path: picture, revision, change }) => {
        return { id: revision!, path: editorPath(picture), newFile: change === 'added' };
      }),
    ],
    updatedAt: draft.updatedAt,
    author: draft.author.name,
    pullRequestAuthor: draft.author.name,
    revision: draft.revision,
    removal: view.isRemoval,
  };
}

/** The text of a draft. One that removes its entry gives the published text, with the wish to remove in it. */
export async function unpublishedEntryDataFile(
  { collection, slug, path }: Params<'unpublishedEntryDataFile'>,
  { desk }: Turn,
): Promise<{ data: string }> {
  const { store, messages } = desk;
  const subject = subjectAt(collection, slug, desk);
  const target = editableAt(path, desk);
  if (!isFileOf(subject, target.path)) throw new Refusal('refused', messages.gateway.otherEntry);
  const view = await draftOf(subject, desk);
  if (view.isRemoval && subject.type === 'entry') {
    const before = await store.readAt(view.draft.base, view.removed!.path);
    if (!before) throw new Refusal('not-found', messages.gateway.noDraft);
    const removal = await removalIn(store, view);
    return { data: withRemoval(subject.kind, textOf(before), removal) };
  }
  const file = await store.readDraftFile(subject.key, target.path);
  if (!file) throw new Refusal('not-found', messages.gateway.noDraft);
  return { data: textOf(file) };
}

/** A picture of a draft. */
export async function unpublishedEntryMediaFile(
  { collection, slug, path }: Params<'unpublishedEntryMediaFile'>,
  { desk }: Turn,
): Promise<PictureReply> {
  const subject = subjectAt(collection, slug, desk);
  const target = targetAt(path, desk);
  const file =
    target.type === 'picture'
      ? await desk.store.readDraftFile(subject.key, target.path)
      : undefined;
  if (!file) throw new Refusal('not-found', desk.messages.gateway.noPicture);
  return pictureReply(file, file.content);
}

/** A picture as Decap wants it. @param content what is sent of it */
export function pictureReply({ path, revision }: StoredFile, content: Buffer): PictureReply {
  return {
    id: revision,
    content: content.toString('base64'),
    encoding: 'base64',
    name: basename(path),
    path: editorPath(path),
  };
}
