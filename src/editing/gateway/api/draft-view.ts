import { addressOf, isAddressed } from '../../../core/model/addresses.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import type { Draft, DraftFile, DraftStore } from '../draft-store.ts';
import { removalOf } from './edit-redirects.ts';
import type { Removal } from './removal-request.ts';
import { isFileOf, type Subject } from './draft-subject.ts';
import { entryPath, targetOf, editorPath } from './path-target.ts';

/** A draft seen from the entry that it is about. */
export interface DraftView {
  readonly draft: Draft;
  /** What it is about. */
  readonly subject: Subject;
  /** The entry's file as the draft has it; undefined when it is removed or not changed. */
  readonly file: DraftFile | undefined;
  /** The entry's file that the draft takes away: the entry is removed, or moves to another year. */
  readonly removed: DraftFile | undefined;
  /** Whether it removes the entry. */
  readonly isRemoval: boolean;
  /** Pictures that it brings. */
  readonly pictures: readonly DraftFile[];
}

/** A draft with its files sorted out. */
export function viewOf(draft: Draft, subject: Subject): DraftView {
  const own = draft.files.filter(({ path }) => isFileOf(subject, path));
  const file = own.find(({ change }) => change !== 'removed');
  const removed = own.find(({ change }) => change === 'removed');
  const pictures = draft.files.filter(
    ({ path, change }) => change !== 'removed' && targetOf(editorPath(path))?.type === 'picture',
  );
  return { draft, subject, file, removed, isRemoval: !file && removed !== undefined, pictures };
}

/** Where the entry's file is, as the draft has it or as it is published; undefined when it is nowhere. */
export async function pathIn(store: DraftStore, view: DraftView): Promise<string | undefined> {
  return view.file?.path ?? view.removed?.path ?? (await publishedPath(store, view.subject));
}

/** Where the published file of an entry is; undefined when there is none. */
export async function publishedPath(
  store: DraftStore,
  subject: Subject,
): Promise<string | undefined> {
  if (subject.type === 'settings') return singletons[subject.name].file;
  const { folder, format, byYear } = entryKinds[subject.kind];
  if (byYear) {
    const files = await store.listPublished(folder, format, 2);
    return files.find(({ path }) => isFileOf(subject, path))?.path;
  }
  const path = entryPath(subject.kind, subject.id);
  return (await store.readPublished(path)) && path;
}

/** What a draft that removes its entry says about it; what could not be read is empty. */
export async function removalIn(
  store: DraftStore,
  { draft, subject }: DraftView,
): Promise<Removal> {
  if (subject.type !== 'entry' || !isAddressed(subject.kind)) return { why: '' };
  const list = await store.readDraftFile(draft.key, singletons.redirects.file);
  const address = addressOf(subject.kind, subject.id);
  return (list && removalOf(list.content.toString('utf8'), address)) ?? { why: '' };
}
