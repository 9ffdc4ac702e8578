import { addressOf, isAddressed } from '../../../core/model/addresses.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import type { Draft, DraftFile, DraftStore } from '../draft-store.ts';
import type { RemovalRequest } from '../../protocol/removal-request.ts';
import { formerAddressIn } from './edit-redirects.ts';
import { isFileOf, type ContentItem } from './content-item.ts';
import { entryPath, targetOf, editorPath } from './path-target.ts';

/** A draft with its files grouped by what they are to its entry. */
export interface DraftView {
  readonly draft: Draft;
  readonly item: ContentItem;
  /** The entry's file as the draft has it; undefined when it is removed or not changed. */
  readonly file: DraftFile | undefined;
  /** The entry's file that the draft removes, because the entry is removed or moves to another year. */
  readonly removed: DraftFile | undefined;
  readonly isRemoval: boolean;
  /** Pictures that it adds or changes. */
  readonly pictures: readonly DraftFile[];
}

/** Groups the files of a draft. */
export function viewOf(draft: Draft, item: ContentItem): DraftView {
  const own = draft.files.filter(({ path }) => isFileOf(item, path));
  const file = own.find(({ change }) => change !== 'removed');
  const removed = own.find(({ change }) => change === 'removed');
  const pictures = draft.files.filter(
    ({ path, change }) => change !== 'removed' && targetOf(editorPath(path))?.type === 'picture',
  );
  return { draft, item, file, removed, isRemoval: !file && removed !== undefined, pictures };
}

/** Path of the item's file in the draft, or else of the published one; undefined when there is neither. */
export async function pathIn(store: DraftStore, view: DraftView): Promise<string | undefined> {
  return view.file?.path ?? view.removed?.path ?? (await publishedPath(store, view.item));
}

/** Path of the item's published file; undefined when there is none. */
async function publishedPath(store: DraftStore, item: ContentItem): Promise<string | undefined> {
  if (item.type === 'settings') return singletons[item.name].file;
  const { folder, format, byYear } = entryKinds[item.kind];
  if (byYear) {
    const files = await store.listPublished(folder, format, 2);
    return files.find(({ path }) => isFileOf(item, path))?.path;
  }
  const path = entryPath(item.kind, item.id);
  return (await store.readPublished(path)) && path;
}

/** The request to remove the entry that a draft holds; undefined when it does not remove it. */
export async function removalOf(
  store: DraftStore,
  { draft, item, isRemoval }: DraftView,
): Promise<RemovalRequest | undefined> {
  if (!isRemoval) return undefined;
  if (draft.removal) return draft.removal;
  // Versions before the request was kept with the draft had it in the list of former addresses alone.
  if (item.type !== 'entry' || !isAddressed(item.kind)) return { why: '' };
  const list = await store.readDraftFile(draft.key, singletons.redirects.file);
  const address = addressOf(item.kind, item.id);
  return (list && formerAddressIn(list.content.toString('utf8'), address)) ?? { why: '' };
}
