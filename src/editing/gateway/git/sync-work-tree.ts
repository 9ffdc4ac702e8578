import { join } from 'node:path';
import { readTrailer } from './commit-message.ts';
import type { Commit } from './commit-format.ts';
import type { TreeChange } from './diff-trees.ts';
import { changesBetween } from './find-draft.ts';
import { updateIndex } from './update-git-index.ts';
import { workTreeRef } from './ref-names.ts';
import { isCheckedOut } from './find-repository.ts';
import { gitText } from './run-git.ts';
import { fileIdAt, repositoryPath, type StoreContext } from './store-context.ts';
import { syncFile } from './sync-file.ts';

/**
 * Updates the work tree with what the store has published since the last
 * synchronisation, so that a site built from it is up to date. Only unmodified
 * files are changed. Commits that others pushed to the branch are not checked out.
 *
 * A ref records the last synchronised commit: an interrupted synchronisation is
 * repeated, which is idempotent.
 *
 * @throws when the index is locked or a file cannot be written; the next call repeats it
 */
export async function syncWorkTree(context: StoreContext, tip: string): Promise<void> {
  const { repository, branch } = context;
  if (repository.location.isBare) return;
  const last = await repository.ref(workTreeRef);
  if (last === tip) return;
  if (last !== undefined && (await isCheckedOut(branch, repository.run))) {
    for (const commit of await publishedCommits(context, last, tip)) {
      const [before] = (await repository.commit(commit)).parents;
      if (before !== undefined) await syncCommit(context, tip, before, commit);
    }
  }
  await repository.updateRef(workTreeRef, tip, last, 'work tree');
}

/** The store's publications between two commits of the published branch, oldest first. */
async function publishedCommits(
  { repository }: StoreContext,
  after: string,
  tip: string,
): Promise<string[]> {
  const isOwn = ({ message }: Commit) => readTrailer(message, 'Samklok-Published') !== undefined;
  const latest = await repository.commit(tip);
  // The usual case of a single commit needs no call of git.
  if (latest.parents[0] === after) return isOwn(latest) ? [tip] : [];
  const list = ['rev-list', '--first-parent', '--reverse', tip, `^${after}`];
  const own: string[] = [];
  for (const oid of (await gitText(repository.run, list)).split('\n').filter(Boolean)) {
    if (isOwn(await repository.commit(oid))) own.push(oid);
  }
  return own;
}

async function syncCommit(
  context: StoreContext,
  tip: string,
  before: string,
  after: string,
): Promise<void> {
  const { repository, warn } = context;
  const { inside } = await changesBetween(context, before, after);
  const changes: TreeChange[] = [];
  for (const change of inside) {
    // Changed again by a later commit, which is another one's to check out.
    if ((await fileIdAt(context, tip, change.path)) !== change.after) continue;
    const path = repositoryPath(context, change.path);
    const content = change.after === null ? null : ((await repository.blob(change.after)) ?? null);
    const states = { before: change.before, after: change.after, hash: repository.hash };
    const isSynced = await syncFile(repository.location.root, path, content, states);
    if (!isSynced) warn(`left alone, as it was changed by hand: ${join('.', path)}`);
    changes.push({ ...change, path });
  }
  await updateIndex(repository, changes);
}
