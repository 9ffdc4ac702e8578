import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import { ConflictError } from '../draft-store.ts';
import type { PreparedFiles } from './draft-commit.ts';
import type { FoundDraft } from './find-draft.ts';
import { isObjectId } from './git-object.ts';
import { ownText } from './detect-conflict.ts';
import { gitText } from './run-git.ts';
import { fileIdAt, inRepository, textOf, type StoreContext } from './store-context.ts';
import { publishedBy } from './last-change.ts';

/** What a draft is put on top of. */
export interface ChosenBase {
  /** A commit of the published branch. */
  readonly base: string;
  /** What has been published since the editor began, and is left for publishing to weave in. */
  readonly movedOn: readonly FileConflict[];
}

/** What is asked of {@link chooseBase}. */
export interface BaseQuestion {
  readonly tip: string;
  /** The draft as it is; undefined when there is none. */
  readonly current: FoundDraft | undefined;
  /** What is to be saved. */
  readonly files: PreparedFiles;
  /** What the editor began from. */
  readonly expected: BaseRevisions;
}

/**
 * Chooses the published commit that a draft stands on: the latest one, unless
 * one of its files has been published anew since the editor began. Then the
 * draft stays on what the editor began from, so that publishing can tell the
 * two changes apart.
 *
 * @throws {ConflictError} when what the editor began from was never published
 */
export async function chooseBase(context: StoreContext, asked: BaseQuestion): Promise<ChosenBase> {
  const { tip, current, files } = asked;
  const moved = new Map<string, string | null>();
  for (const [path, mine] of files.ids) {
    const now = await fileIdAt(context, tip, path);
    const began = await beganFrom(context, asked, path);
    const base = current ? await fileIdAt(context, current.base, path) : began;
    if (base === undefined || base === now || mine === now) continue;
    // The editor has seen what is published now, and saves all the same.
    if (current && began === now) continue;
    moved.set(path, base);
  }
  if (moved.size === 0) return { base: tip, movedOn: [] };
  const movedOn = await Promise.all(
    [...moved].map(([path, base]) => conflictOf(context, asked, path, base)),
  );
  const base = current?.base ?? (await lastCommitWith(context, tip, moved));
  if (base === undefined) throw new ConflictError(movedOn);
  return { base, movedOn };
}

/** Id of the file that the editor began from; null when there was none, undefined when unknown. */
async function beganFrom(
  context: StoreContext,
  { current, expected }: BaseQuestion,
  path: string,
): Promise<string | null | undefined> {
  const draft = expected.draft;
  // Began from a draft that has been published since: that is what the editor has seen.
  if (!current && typeof draft === 'string' && isObjectId(draft)) {
    if (await context.repository.hasCommit(draft)) return fileIdAt(context, draft, path);
  }
  return expected.published?.[path];
}

/** The latest published commit where files were still as an editor began from them. */
async function lastCommitWith(
  context: StoreContext,
  tip: string,
  files: ReadonlyMap<string, string | null>,
): Promise<string | undefined> {
  const { repository } = context;
  const paths = [...files.keys()].map((path) => inRepository(context, path));
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

async function conflictOf(
  context: StoreContext,
  { tip, files }: BaseQuestion,
  path: string,
  base: string | null,
): Promise<FileConflict> {
  return {
    path,
    kind: 'published',
    ...(await publishedBy(context, tip, path)),
    base: await textOf(context, base !== null && isObjectId(base) ? base : null),
    theirs: await textOf(context, await fileIdAt(context, tip, path)),
    mine: ownText(files, files.ids.get(path) ?? null),
  };
}
