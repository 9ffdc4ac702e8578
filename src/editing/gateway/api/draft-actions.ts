import { basename } from 'node:path';
import type { DraftReply, PictureReply, ReplyOf } from '../../protocol/replies.ts';
import type { StoredFile } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { GatewayContext, RequestContext } from './request-context.ts';
import { pathIn, removalOf, viewOf, type DraftView } from './draft-view.ts';
import { editableAt, targetAt, textOf } from './entry-actions.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { isFileOf, slugOfTarget, itemOf, itemOfId, type ContentItem } from './content-item.ts';
import { targetOf, editorPath } from './path-target.ts';

/** The item that a collection and a slug name. @throws {Refusal} when they name none */
export function itemAt(
  collection: string,
  slug: string,
  { messages }: GatewayContext,
): ContentItem {
  const item = itemOf(collection, slug);
  if (!item) throw new Refusal('not-found', messages.gateway.noDraft);
  return item;
}

/** The draft of an item. @throws {Refusal} when there is none */
export async function draftOf(
  item: ContentItem,
  { store, messages }: GatewayContext,
): Promise<DraftView> {
  const draft = await store.readDraft(item.key);
  if (!draft) throw new Refusal('not-found', messages.gateway.noDraft);
  return viewOf(draft, item);
}

/** The ids of all drafts, `<collection>/<slug>`. */
export async function unpublishedEntries(_: object, context: RequestContext): Promise<string[]> {
  const { store } = context;
  const ids = (await store.listDrafts()).map(async ({ collection, slug }) => {
    const item = itemOf(collection, slug);
    const draft = item && (await store.readDraft(item.key));
    // A branch may have such a name without being a draft of an entry.
    if (!draft) return [];
    const path = await pathIn(store, viewOf(draft, item));
    const target = path === undefined ? undefined : targetOf(editorPath(path));
    return target && target.type !== 'picture' ? [`${collection}/${slugOfTarget(target)}`] : [];
  });
  return (await Promise.all(ids)).flat();
}

/** One draft, by id or by collection and slug. @throws {Refusal} when there is none */
export async function unpublishedEntry(
  { id, collection, slug }: Params<'unpublishedEntry'>,
  context: RequestContext,
): Promise<DraftReply> {
  const item = id ? itemOfId(id) : itemOf(collection ?? '', slug ?? '');
  if (!item) throw new Refusal('not-found', context.messages.gateway.noDraft);
  const view = await draftOf(item, context);
  const path = await pathIn(context.store, view);
  if (path === undefined) throw new Refusal('not-found', context.messages.gateway.noDraft);
  const { draft } = view;
  const file = view.file ?? { path, change: 'changed', revision: null };
  // An entry that only moves to another year is not new, though its file is.
  const isNew = file.change === 'added' && !view.removed;
  return {
    collection: item.key.collection,
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
    removal: (await removalOf(context.store, view)) ?? null,
  };
}

/** The text of a draft. One that removes its entry gives the published text and the removal request. */
export async function unpublishedEntryDataFile(
  { collection, slug, path }: Params<'unpublishedEntryDataFile'>,
  context: RequestContext,
): Promise<ReplyOf<'unpublishedEntryDataFile'>> {
  const { store, messages } = context;
  const item = itemAt(collection, slug, context);
  const target = editableAt(path, context);
  if (!isFileOf(item, target.path)) throw new Refusal('refused', messages.gateway.otherEntry);
  const view = await draftOf(item, context);
  if (view.isRemoval && item.type === 'entry') {
    const before = await store.readAt(view.draft.base, view.removed!.path);
    if (!before) throw new Refusal('not-found', messages.gateway.noDraft);
    return { data: textOf(before), removal: (await removalOf(store, view)) ?? null };
  }
  const file = await store.readDraftFile(item.key, target.path);
  if (!file) throw new Refusal('not-found', messages.gateway.noDraft);
  return { data: textOf(file), removal: null };
}

/** A picture that a draft adds or changes. @throws {Refusal} when there is none */
export async function unpublishedEntryMediaFile(
  { collection, slug, path }: Params<'unpublishedEntryMediaFile'>,
  context: RequestContext,
): Promise<PictureReply> {
  const item = itemAt(collection, slug, context);
  const target = targetAt(path, context);
  const file =
    target.type === 'picture'
      ? await context.store.readDraftFile(item.key, target.path)
      : undefined;
  if (!file) throw new Refusal('not-found', context.messages.gateway.noPicture);
  return pictureReply(file, file.content);
}

/** A picture as Decap wants it. @param content its bytes, or those of a smaller version */
export function pictureReply({ path, revision }: StoredFile, content: Buffer): PictureReply {
  return {
    id: revision,
    content: content.toString('base64'),
    encoding: 'base64',
    name: basename(path),
    path: editorPath(path),
  };
}
