import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import { ConflictError } from '../draft-store.ts';
import type { PreparedFiles } from './draft-commit.ts';
import { changesBetween, type FoundDraft } from './find-draft.ts';
import { isObjectId } from './git-object.ts';
import { fileIdAt, displayText, blobText, type StoreContext } from './store-context.ts';
import { lastDiscarded, lastPublished, lastSaved, type LastChange } from './last-change.ts';
import type { DraftKey } from '../draft-store.ts';

/** Parameters of {@link detectConflict}. */
export interface ConflictCheck {
  readonly key: DraftKey;
  readonly tip: string;
  /** The existing draft; undefined when there is none. */
  readonly current: FoundDraft | undefined;
  /** The files to save. */
  readonly files: PreparedFiles;
  /** The revisions that the editor began from. */
  readonly expected: BaseRevisions;
}

/**
 * Compares the files that the editor began from with those of the current draft.
 * A draft with only a new status, or one that already has the content to save
 * (a reply was lost), is no conflict.
 *
 * @throws {ConflictError} when another editor has changed a file meanwhile
 */
export async function detectConflict(context: StoreContext, check: ConflictCheck): Promise<void> {
  const { tip, current, files, expected } = check;
  const startedFrom = expected.draft;
  if (startedFrom === undefined || startedFrom === (current?.head ?? null)) return;
  const startingCommit =
    startedFrom === null ? undefined : await existingCommit(context, startedFrom);
  const paths = new Set(files.ids.keys());
  for (const commit of [current?.head, startingCommit]) {
    for (const path of await changedPaths(context, tip, commit)) paths.add(path);
  }
  const conflicts: FileConflict[] = [];
  for (const path of [...paths].sort()) {
    const published = await fileIdAt(context, tip, path);
    const theirs = current ? await fileIdAt(context, current.head, path) : published;
    const own = files.ids.get(path);
    const mine = own === undefined ? published : own;
    const base = await baseFileId(context, check, startingCommit, path);
    if (theirs === base || theirs === mine) continue;
    conflicts.push({
      path,
      kind: 'draft',
      ...(await lastChangeOf(context, check, path)),
      base: await blobText(context, base ?? null),
      theirs: await blobText(context, theirs),
      mine: textToSave(files, mine) ?? (await blobText(context, mine)),
    });
  }
  if (conflicts.length > 0) throw new ConflictError(conflicts);
}

/**
 * Compares the draft that a reviewer wants to publish with the current draft.
 * @param seen commit of the draft that the reviewer has read
 * @throws {ConflictError} when the draft has changed since
 */
export async function detectUnseenChanges(
  context: StoreContext,
  draft: Pick<ConflictCheck, 'key' | 'tip' | 'current'>,
  seen: string,
): Promise<void> {
  const startingCommit = await existingCommit(context, seen);
  const ids = new Map<string, string | null>();
  for (const path of await changedPaths(context, draft.tip, startingCommit)) {
    ids.set(path, await fileIdAt(context, seen, path));
  }
  await detectConflict(context, {
    ...draft,
    files: { ids, blobs: [] },
    expected: { draft: seen },
  });
}

/** The text of a blob that is to be saved; null when `oid` is none of them. */
export function textToSave({ blobs }: PreparedFiles, oid: string | null): string | null {
  const blob = blobs.find((one) => one.oid === oid);
  return blob ? displayText(blob.content) : null;
}

async function existingCommit(
  { repository }: StoreContext,
  oid: string,
): Promise<string | undefined> {
  return isObjectId(oid) && (await repository.hasCommit(oid)) ? oid : undefined;
}

async function changedPaths(
  context: StoreContext,
  tip: string,
  head: string | undefined,
): Promise<readonly string[]> {
  const base = head === undefined ? undefined : await context.repository.mergeBase(tip, head);
  if (head === undefined || base === undefined) return [];
  const { inside } = await changesBetween(context, base, head);
  return inside.map(({ path }) => path);
}

/** Blob id of the file that the editor began from; null when absent, undefined when unknown. */
async function baseFileId(
  context: StoreContext,
  { current, tip, expected }: ConflictCheck,
  startingCommit: string | undefined,
  path: string,
): Promise<string | null | undefined> {
  if (startingCommit !== undefined) return fileIdAt(context, startingCommit, path);
  if (expected.draft !== null) return undefined;
  const published = expected.published?.[path];
  if (published !== undefined) return published;
  return fileIdAt(context, current?.base ?? tip, path);
}

async function lastChangeOf(
  context: StoreContext,
  { key, tip, current, expected }: ConflictCheck,
  path: string,
): Promise<LastChange> {
  if (current) return lastSaved(context, current.head);
  const startedFrom = expected.draft ?? '';
  const discarded =
    (await existingCommit(context, startedFrom)) === undefined
      ? undefined
      : await lastDiscarded(context, key, startedFrom);
  return discarded ?? lastPublished(context, tip, path);
}
