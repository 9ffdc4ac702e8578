import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import { ConflictError } from '../draft-store.ts';
import type { PreparedFiles } from './draft-commit.ts';
import { changesBetween, type FoundDraft } from './find-draft.ts';
import { isObjectId } from './git-object.ts';
import { fileIdAt, readable, textOf, type StoreContext } from './store-context.ts';
import { discardedBy, publishedBy, savedBy, type LastChange } from './last-change.ts';
import type { DraftKey } from '../draft-store.ts';

/** What is asked of {@link refuseOvertaken}. */
export interface Overtaking {
  readonly key: DraftKey;
  readonly tip: string;
  /** The draft as it is; undefined when there is none. */
  readonly current: FoundDraft | undefined;
  /** What is to be saved. */
  readonly files: PreparedFiles;
  /** What the editor began from. */
  readonly expected: BaseRevisions;
}

/**
 * Compares what the editor began from with what is there now, file by file. A
 * draft that has only moved on in status, or that already says what is to be
 * saved (an answer that got lost on its way), is no conflict.
 *
 * @throws {ConflictError}
 */
export async function refuseOvertaken(context: StoreContext, asked: Overtaking): Promise<void> {
  const { tip, current, files, expected } = asked;
  const began = expected.draft;
  if (began === undefined || began === (current?.head ?? null)) return;
  const known = began === null ? undefined : await knownDraft(context, began);
  const paths = new Set(files.ids.keys());
  for (const commit of [current?.head, known]) {
    for (const path of await filesOf(context, tip, commit)) paths.add(path);
  }
  const conflicts: FileConflict[] = [];
  for (const path of [...paths].sort()) {
    const published = await fileIdAt(context, tip, path);
    const theirs = current ? await fileIdAt(context, current.head, path) : published;
    const own = files.ids.get(path);
    const mine = own === undefined ? published : own;
    const base = await baseOf(context, asked, known, path);
    if (theirs === base || theirs === mine) continue;
    conflicts.push({
      path,
      kind: 'draft',
      ...(await whoDid(context, asked, path)),
      base: await textOf(context, base ?? null),
      theirs: await textOf(context, theirs),
      mine: ownText(files, mine) ?? (await textOf(context, mine)),
    });
  }
  if (conflicts.length > 0) throw new ConflictError(conflicts);
}

/**
 * Compares the draft that somebody has read, and now wants published, with the draft as it is.
 * @throws {ConflictError}
 */
export async function refuseUnseen(
  context: StoreContext,
  draft: Pick<Overtaking, 'key' | 'tip' | 'current'>,
  seen: string,
): Promise<void> {
  const known = await knownDraft(context, seen);
  const ids = new Map<string, string | null>();
  for (const path of await filesOf(context, draft.tip, known)) {
    ids.set(path, await fileIdAt(context, seen, path));
  }
  await refuseOvertaken(context, {
    ...draft,
    files: { ids, blobs: [] },
    expected: { draft: seen },
  });
}

/** A text that is to be saved, and is in no repository yet. */
export function ownText({ blobs }: PreparedFiles, oid: string | null): string | null {
  const blob = blobs.find((one) => one.oid === oid);
  return blob ? readable(blob.content) : null;
}

async function knownDraft({ repository }: StoreContext, oid: string): Promise<string | undefined> {
  return isObjectId(oid) && (await repository.hasCommit(oid)) ? oid : undefined;
}

async function filesOf(
  context: StoreContext,
  tip: string,
  head: string | undefined,
): Promise<readonly string[]> {
  const base = head === undefined ? undefined : await context.repository.mergeBase(tip, head);
  if (head === undefined || base === undefined) return [];
  const { inside } = await changesBetween(context, base, head);
  return inside.map(({ path }) => path);
}

/** The file that the editor began from; undefined when that cannot be told. */
async function baseOf(
  context: StoreContext,
  { current, tip, expected }: Overtaking,
  known: string | undefined,
  path: string,
): Promise<string | null | undefined> {
  if (known !== undefined) return fileIdAt(context, known, path);
  if (expected.draft !== null) return undefined;
  const published = expected.published?.[path];
  if (published !== undefined) return published;
  return fileIdAt(context, current?.base ?? tip, path);
}

async function whoDid(
  context: StoreContext,
  { key, tip, current, expected }: Overtaking,
  path: string,
): Promise<LastChange> {
  if (current) return savedBy(context, current.head);
  const began = expected.draft ?? '';
  const discarded =
    (await knownDraft(context, began)) === undefined
      ? undefined
      : await discardedBy(context, key, began);
  return discarded ?? publishedBy(context, tip, path);
}
