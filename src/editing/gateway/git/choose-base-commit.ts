import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import { ConflictError } from '../draft-store.ts';
import type { PreparedFiles } from './draft-commit.ts';
import type { FoundDraft } from './find-draft.ts';
import { isObjectId } from './git-object.ts';
import { textToSave } from './detect-conflict.ts';
import { gitText } from './run-git.ts';
import { fileIdAt, repositoryPath, blobText, type StoreContext } from './store-context.ts';
import { lastPublished } from './last-change.ts';

/** The base commit of a draft that is to be saved. */
export interface ChosenBase {
  /** A commit of the published branch. */
  readonly base: string;
  /** Files published since the editor began, which are merged at publishing. */
  readonly publishedSince: readonly FileConflict[];
}

/** Parameters of {@link chooseBase}. */
export interface BaseRequest {
  readonly tip: string;
  /** The existing draft; undefined when there is none. */
  readonly current: FoundDraft | undefined;
  /** The files to save. */
  readonly files: PreparedFiles;
  /** The revisions that the editor began from. */
  readonly expected: BaseRevisions;
}

/**
 * Chooses the published commit that a draft is based on: the latest one, unless
 * one of its files has been published since the editor began. Then the base is
 * the commit that the editor began from, so that publishing can merge both
 * changes.
 *
 * @throws {ConflictError} when the editor began from files that were never published
 */
export async function chooseBase(context: StoreContext, request: BaseRequest): Promise<ChosenBase> {
  const { tip, current, files } = request;
  const moved = new Map<string, string | null>();
  for (const [path, mine] of files.ids) {
    const now = await fileIdAt(context, tip, path);
    const starting = await startingFileId(context, request, path);
    const base = current ? await fileIdAt(context, current.base, path) : starting;
    if (base === undefined || base === now || mine === now) continue;
    // The editor has seen the currently published file and saves on top of it.
    if (current && starting === now) continue;
    moved.set(path, base);
  }
  if (moved.size === 0) return { base: tip, publishedSince: [] };
  const publishedSince = await Promise.all(
    [...moved].map(([path, base]) => describeConflict(context, request, path, base)),
  );
  const base = current?.base ?? (await lastCommitWith(context, tip, moved));
  if (base === undefined) throw new ConflictError(publishedSince);
  return { base, publishedSince };
}

/** Blob id of the file that the editor began from; null when absent, undefined when unknown. */
async function startingFileId(
  context: StoreContext,
  { current, expected }: BaseRequest,
  path: string,
): Promise<string | null | undefined> {
  const draft = expected.draft;
  // The draft that the editor began from has been published since.
  if (!current && typeof draft === 'string' && isObjectId(draft)) {
    if (await context.repository.hasCommit(draft)) return fileIdAt(context, draft, path);
  }
  return expected.published?.[path];
}

/** The latest published commit in which all files have the ids that the editor began from. */
async function lastCommitWith(
  context: StoreContext,
  tip: string,
  files: ReadonlyMap<string, string | null>,
): Promise<string | undefined> {
  const { repository } = context;
  const paths = [...files.keys()].map((path) => repositoryPath(context, path));
  const list = ['rev-list', '--first-parent', tip, '--', ...paths];
  for (const changed of (await gitText(repository.run, list)).split('\n')) {
    const before = changed === '' ? undefined : (await repository.commit(changed)).parents[0];
    if (before === undefined) return undefined;
    const found = await Promise.all(
      [...files].map(async ([path, id]) => (await fileIdAt(context, before, path)) === id),
    );
    if (found.every(Boolean)) return before;
  }
  return undefined;
}

async function describeConflict(
  context: StoreContext,
  { tip, files }: BaseRequest,
  path: string,
  base: string | null,
): Promise<FileConflict> {
  return {
    path,
    kind: 'published',
    ...(await lastPublished(context, tip, path)),
    base: await blobText(context, base !== null && isObjectId(base) ? base : null),
    theirs: await blobText(context, await fileIdAt(context, tip, path)),
    mine: textToSave(files, files.ids.get(path) ?? null),
  };
}
