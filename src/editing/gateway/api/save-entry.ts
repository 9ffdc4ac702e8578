import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import { listViewMark } from '../../protocol/list-view-mark.ts';
import { isEmptyRemoval } from '../../protocol/removal-request.ts';
import type { SaveReply } from '../../protocol/replies.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import type { FileChange } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { RequestContext } from './request-context.ts';
import { viewOf, type DraftView } from './draft-view.ts';
import { editableAt, textOf } from './entry-actions.ts';
import { entryLocation } from './entry-path.ts';
import { refusePersonalNames } from './refuse-personal-data.ts';
import { acceptAssets } from './media-actions.ts';
import { saveRemoval } from './save-removal.ts';
import { isFileOf, itemOf, type ContentItem } from './content-item.ts';
import { targetOf, editorPath } from './path-target.ts';

/**
 * Saves an entry as a draft, with its pictures, or a draft that removes it.
 * Nothing is saved past review: a request to publish at once becomes a draft.
 * @throws {Refusal} when it may not be saved, and why
 * @throws {ConflictError} when someone else has saved the draft meanwhile
 */
export async function persistEntry(
  params: Params<'persistEntry'>,
  context: RequestContext,
): Promise<SaveReply> {
  const { store, messages, inspector, author } = context;
  const words = messages.gateway;
  const sent = params.dataFiles?.[0] ?? params.entry;
  if (!sent) throw new Refusal('broken', words.badRequest('dataFiles'));
  const target = editableAt(sent.path, context);
  const item = itemOf(params.options.collectionName, sent.slug);
  if (!item || !isFileOf(item, target.path)) throw new Refusal('refused', words.otherEntry);
  if (sent.newPath && sent.newPath !== sent.path) throw new Refusal('refused', words.rename);
  if (sent.raw.includes(listViewMark)) throw new Refusal('refused', words.shortened);
  refusePersonalNames([sent.path, ...params.assets.map(({ path }) => path)], messages);

  const draft = await store.readDraft(item.key);
  const view = draft && viewOf(draft, item);
  const expected = baseRevisions(params.options.expected);
  const { removal } = params;
  if (item.type === 'entry' && removal && !isEmptyRemoval(removal)) {
    const path = view?.removed?.path ?? target.path;
    const saved = await saveRemoval({ item, path, removal, expected }, context);
    return replyOf(words.savedRemoval, saved.draft.revision, saved.publishedSince);
  }
  const text = sent.raw;
  if (view?.isRemoval && (await isUnpublishing(params, view, text, context))) {
    return replyOf(words.savedRemoval, view.draft.revision, []);
  }

  const location =
    target.type === 'entry'
      ? await entryLocation(target, text, view, context)
      : { path: target.path, formerPath: undefined };
  const changes: FileChange[] = [
    { path: location.path, content: Buffer.from(text) },
    ...(location.formerPath === undefined ? [] : [{ path: location.formerPath, content: null }]),
    ...(await acceptAssets(params.assets, view, context)),
  ];
  changes.push(...(await keptPictures(view, changes, text, context)));
  const isNew = !view || view.isRemoval;
  const saved = await store.save({
    key: item.key,
    changes,
    status: isNew ? initialStatus(params, view) : undefined,
    author,
    message: words.commit.save(kindName(item, messages), item.key.slug),
    expected,
    guard: inspector.guard,
  });
  return replyOf(words.saved, saved.draft.revision, saved.publishedSince);
}

/** A new draft has the status that Decap asks for; one that was a removal has to be reviewed again. */
function initialStatus({ options }: Params<'persistEntry'>, view: DraftView | undefined) {
  return view ? 'draft' : (options.status ?? 'draft');
}

function kindName(item: ContentItem, { kinds }: RequestContext['messages']): string {
  return item.type === 'entry' ? kinds[item.kind].one : kinds.site.one;
}

/**
 * Decap takes a page down in two steps: it deletes the entry, then saves it as a
 * draft. The first has become a draft that removes it; the second must not undo that.
 */
async function isUnpublishing(
  { options }: Params<'persistEntry'>,
  { draft, removed }: DraftView,
  text: string,
  context: RequestContext,
): Promise<boolean> {
  if (options.unpublished === true || options.status !== 'pending_publish') return false;
  const before = await context.store.readAt(draft.base, removed!.path);
  return before !== undefined && textOf(before) === text;
}

/** Pictures of the draft that were not sent again though the text still shows them. */
async function keptPictures(
  view: DraftView | undefined,
  sent: readonly FileChange[],
  text: string,
  context: RequestContext,
): Promise<FileChange[]> {
  const kept: FileChange[] = [];
  for (const { path } of view?.pictures ?? []) {
    if (sent.some((one) => one.path === path) || !text.includes(path)) continue;
    const file = await context.store.readDraftFile(view!.item.key, path);
    if (file) kept.push({ path, content: file.content });
  }
  return kept;
}

/** The base revisions, with paths as the store has them. Paths that editors cannot reach are dropped. */
function baseRevisions(expected: Params<'persistEntry'>['options']['expected']): BaseRevisions {
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

/** A conflict with its path as editors know it, beginning with `content/`. */
export function conflictForEditor(conflict: FileConflict): FileConflict {
  return { ...conflict, path: editorPath(conflict.path) };
}
