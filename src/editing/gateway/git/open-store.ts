import type { DraftKey, DraftStore } from '../draft-store.ts';
import { changeStatus, discardDraft } from './change-status.ts';
import { removePublishedBranch, describeDraft, findDraft } from './find-draft.ts';
import { removeOwnIndexLock } from './update-git-index.ts';
import { listDrafts, listPublishedBranches, listPublished } from './list-published-and-drafts.ts';
import { assertSafePath } from './ref-names.ts';
import { lockRepository } from './process-lock.ts';
import { publishDraft } from './publish-draft.ts';
import { createPushQueue } from './push-queue.ts';
import { Queue } from './keyed-queue.ts';
import { findRepository, type RepositoryLocation } from './find-repository.ts';
import { Repository } from './repository.ts';
import { gitRunner, gitText, type GitRunner } from './run-git.ts';
import { saveDraft } from './save-draft.ts';
import { removeStaleLocks } from './remove-stale-locks.ts';
import { fileAt, publishedTip, type StoreContext } from './store-context.ts';
import { clearTemporaryFolder } from './temporary-folder.ts';
import { syncWorkTree } from './sync-work-tree.ts';

/** Options of {@link openStore}. */
export interface StoreOptions {
  /** Absolute path of a work tree or of a bare repository. */
  readonly repository: string;
  /** Content folder relative to the repository; empty when it is the root. */
  readonly contentPath: string;
  /** Name of the published branch, such as `main`. */
  readonly branch: string;
  /** Remote that publications are pushed to; none when left out. */
  readonly push?: { readonly remote: string };
  /** Called with warnings for the operator, in English. */
  readonly onWarning?: (text: string) => void;
  /** Clock; the system's when left out. */
  readonly now?: () => Date;
  /** Git runner; replaced in tests to inject faults. */
  readonly run?: GitRunner;
  /** Age in milliseconds from which a lock file left by git counts as stale. */
  readonly staleLockAge?: number;
}

/** A store that keeps its repository locked until it is closed. */
export interface OpenStore extends DraftStore {
  /** Waits for running operations and releases the lock. */
  close(): Promise<void>;
}

/** Milliseconds; git holds ref locks only for a few. */
const defaultStaleLockAge = 3_000;

/**
 * Opens the draft store of a repository, and recovers from a crash of an earlier
 * service.
 *
 * @throws when the repository, branch or folder does not exist, or another service has locked it
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const run = options.run ?? gitRunner(options.repository);
  const location = await findRepository(options.repository, run);
  const unlock = await lockRepository(location);
  const context: StoreContext = {
    repository: new Repository(location, run),
    contentPath: options.contentPath,
    branch: `refs/heads/${options.branch}`,
    queue: new Queue(),
    now: options.now ?? (() => new Date()),
    warn: options.onWarning ?? (() => undefined),
  };
  try {
    await removeLeftovers(location, context.branch, options.staleLockAge ?? defaultStaleLockAge);
    await verifyRepository(context, options);
    await finishPublications(context);
    const push = options.push ? createPushQueue(context, options.push.remote) : () => undefined;
    push();
    return createStore(context, push, unlock);
  } catch (error) {
    await context.repository.close();
    await unlock();
    throw error;
  }
}

async function removeLeftovers(
  location: RepositoryLocation,
  branch: string,
  age: number,
): Promise<void> {
  await removeOwnIndexLock(location);
  await clearTemporaryFolder(location);
  await removeStaleLocks(location, branch, age);
}

async function verifyRepository(
  { repository, branch, contentPath }: StoreContext,
  options: StoreOptions,
): Promise<void> {
  await gitText(repository.run, ['check-ref-format', branch]);
  if (contentPath !== '') assertSafePath(contentPath);
  const tip = await repository.ref(branch);
  if (tip === undefined) throw new Error(`${options.repository} has no branch ${options.branch}`);
  if ((await repository.folderId(tip, contentPath)) === undefined) {
    throw new Error(`the branch ${options.branch} has no folder ${contentPath}`);
  }
  // A branch of this name prevents branches `cms/<collection>/<slug>`.
  if (options.branch === 'cms' || options.branch.startsWith('cms/')) {
    throw new Error('the published branch cannot be one of the drafts');
  }
  if ((await repository.ref('refs/heads/cms')) !== undefined) {
    throw new Error('the branch cms is in the way of the drafts; rename it');
  }
}

/** Completes publications that a crash interrupted. */
async function finishPublications(context: StoreContext): Promise<void> {
  const tip = await publishedTip(context);
  for (const key of await listPublishedBranches(context))
    await removePublishedBranch(context, key, tip);
  try {
    await syncWorkTree(context, tip);
  } catch (error) {
    context.warn(`the work tree is not up to date: ${String(error)}`);
  }
}

function createStore(
  context: StoreContext,
  push: () => void,
  unlock: () => Promise<void>,
): OpenStore {
  let isOpen = true;
  const whileOpen = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (!isOpen) throw new Error('the store is closed');
    return work();
  };
  const tip = () => publishedTip(context);
  const find = async (key: DraftKey) => findDraft(context, key, await tip());
  const at = async (commit: string, path: string) => {
    assertSafePath(path);
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
