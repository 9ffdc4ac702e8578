import type { DraftKey, DraftStore } from '../draft-store.ts';
import { changeStatus, discardDraft } from './change-status.ts';
import { clearPublished, describeDraft, findDraft } from './find-draft.ts';
import { removeOwnIndexLock } from './update-git-index.ts';
import { listDrafts, listLeftBranches, listPublished } from './list-published-and-drafts.ts';
import { assertPath } from './ref-names.ts';
import { lockRepository } from './process-lock.ts';
import { publishDraft } from './publish-draft.ts';
import { pushQueue } from './push-queue.ts';
import { Queue } from './keyed-queue.ts';
import { findRepository, type RepositoryPlace } from './find-repository.ts';
import { Repository } from './repository.ts';
import { gitRunner, gitText, type GitRunner } from './run-git.ts';
import { saveDraft } from './save-draft.ts';
import { removeStaleLocks } from './remove-stale-locks.ts';
import { fileAt, publishedTip, type StoreContext } from './store-context.ts';
import { clearTemporaryFolder } from './temporary-folder.ts';
import { bringAlong } from './sync-work-tree.ts';

/** Which repository, and how. */
export interface StoreOptions {
  /** Absolute path of a work tree or of a bare repository. */
  readonly repository: string;
  /** The content folder inside it; empty when the root is the content folder. */
  readonly contentPath: string;
  /** The published branch, such as `main`. */
  readonly branch: string;
  /** Where publications are sent afterwards; nowhere when left out. */
  readonly push?: { readonly remote: string };
  /** Told, in English, what whoever runs the service should know. */
  readonly onWarning?: (text: string) => void;
  /** What time it is. */
  readonly now?: () => Date;
  /** Runs git; tests put faults in its way. */
  readonly run?: GitRunner;
  /** Age in milliseconds at which a lock that git left behind is taken for dead. */
  readonly staleLockAge?: number;
}

/** A store that holds its repository until it is closed. */
export interface OpenStore extends DraftStore {
  /** Waits for what is under way, and lets the repository go. */
  close(): Promise<void>;
}

/** Milliseconds; git holds locks of refs for a few. */
const defaultStaleLockAge = 3_000;

/**
 * Opens the drafts of a repository, and puts in order what a service left that
 * was ended in the middle of something.
 *
 * @throws when there is no such repository, branch or folder, or another service holds it
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const run = options.run ?? gitRunner(options.repository);
  const place = await findRepository(options.repository, run);
  const unlock = await lockRepository(place);
  const context: StoreContext = {
    repository: new Repository(place, run),
    contentPath: options.contentPath,
    branch: `refs/heads/${options.branch}`,
    queue: new Queue(),
    now: options.now ?? (() => new Date()),
    warn: options.onWarning ?? (() => undefined),
  };
  try {
    await clean(place, context.branch, options.staleLockAge ?? defaultStaleLockAge);
    await verify(context, options);
    await settle(context);
    const push = options.push ? pushQueue(context, options.push.remote) : () => undefined;
    push();
    return storeOf(context, push, unlock);
  } catch (error) {
    await context.repository.close();
    await unlock();
    throw error;
  }
}

async function clean(place: RepositoryPlace, branch: string, age: number): Promise<void> {
  await removeOwnIndexLock(place);
  await clearTemporaryFolder(place);
  await removeStaleLocks(place, branch, age);
}

async function verify(
  { repository, branch, contentPath }: StoreContext,
  options: StoreOptions,
): Promise<void> {
  await gitText(repository.run, ['check-ref-format', branch]);
  if (contentPath !== '') assertPath(contentPath);
  const tip = await repository.ref(branch);
  if (tip === undefined) throw new Error(`${options.repository} has no branch ${options.branch}`);
  if ((await repository.folderId(tip, contentPath)) === undefined) {
    throw new Error(`the branch ${options.branch} has no folder ${contentPath}`);
  }
  // A branch of this name leaves no room for `cms/<collection>/<slug>`.
  if (options.branch === 'cms' || options.branch.startsWith('cms/')) {
    throw new Error('the published branch cannot be one of the drafts');
  }
  if ((await repository.ref('refs/heads/cms')) !== undefined) {
    throw new Error('the branch cms is in the way of the drafts; rename it');
  }
}

/** Ends publications that were cut short. */
async function settle(context: StoreContext): Promise<void> {
  const tip = await publishedTip(context);
  for (const key of await listLeftBranches(context)) await clearPublished(context, key, tip);
  try {
    await bringAlong(context, tip);
  } catch (error) {
    context.warn(`the work tree is not up to date: ${String(error)}`);
  }
}

function storeOf(context: StoreContext, push: () => void, unlock: () => Promise<void>): OpenStore {
  let isOpen = true;
  const whileOpen = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (!isOpen) throw new Error('the store is closed');
    return work();
  };
  const tip = () => publishedTip(context);
  const find = async (key: DraftKey) => findDraft(context, key, await tip());
  const at = async (commit: string, path: string) => {
    assertPath(path);
    return fileAt(context, commit, path);
  };
  return {
    head: () => whileOpen(tip),
    readPublished: (path) => whileOpen(async () => at(await tip(), path)),
    listPublished: (folder, extension, depth) =>
      whileOpen(() => listPublished(context, folder, extension, depth)),
    listDrafts: () => whileOpen(() => listDrafts(context)),
    readDraft: (key) =>
      whileOpen(async () => {
        const found = await find(key);
        return found && describeDraft(context, found);
      }),
    readDraftFile: (key, path) =>
      whileOpen(async () => {
        const found = await find(key);
        return found && at(found.head, path);
      }),
    readAt: (commit, path) => whileOpen(() => at(commit, path)),
    save: (request) => whileOpen(() => saveDraft(context, request)),
    setStatus: (key, status, author) => whileOpen(() => changeStatus(context, key, status, author)),
    discard: (key, author) => whileOpen(() => discardDraft(context, key, author)),
    publish: (key, author, guard, expected) =>
      whileOpen(async () => {
        const commit = await publishDraft(context, { key, author, guard, expected });
        push();
        return commit;
      }),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await context.queue.empty();
      await context.repository.close();
      await unlock();
    },
  };
}
