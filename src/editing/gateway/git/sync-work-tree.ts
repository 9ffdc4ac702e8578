import { join } from 'node:path';
import { trailer } from './commit-message.ts';
import type { Commit } from './commit-format.ts';
import type { TreeChange } from './diff-trees.ts';
import { changesBetween } from './find-draft.ts';
import { updateIndex } from './update-git-index.ts';
import { workTreeRef } from './ref-names.ts';
import { isCheckedOut } from './find-repository.ts';
import { gitText } from './run-git.ts';
import { fileIdAt, inRepository, type StoreContext } from './store-context.ts';
import { bringFile } from './sync-file.ts';

/**
 * Gives the files of the work tree what has been published through the store
 * since it was last brought along, so that a site built from them shows it. Only
 * files that are as git left them are touched. What others put on the branch is
 * theirs to check out.
 *
 * A ref tells how far it has come: what was cut short is done again, and doing
 * it again changes nothing.
 *
 * @throws when the index is locked or a file cannot be written; the next time repeats it
 */
export async function bringAlong(context: StoreContext, tip: string): Promise<void> {
  const { repository, branch } = context;
  if (repository.place.isBare) return;
  const last = await repository.ref(workTreeRef);
  if (last === tip) return;
  if (last !== undefined && (await isCheckedOut(branch, repository.run))) {
    for (const commit of await publications(context, last, tip)) {
      const [before] = (await repository.commit(commit)).parents;
      if (before !== undefined) await bringCommit(context, tip, before, commit);
    }
  }
  await repository.moveRef(workTreeRef, tip, last, 'work tree');
}

/** Commits of the store between two commits of the published branch, oldest first. */
async function publications(
  { repository }: StoreContext,
  after: string,
  tip: string,
): Promise<string[]> {
  const isOwn = ({ message }: Commit) => trailer(message, 'Samklok-Published') !== undefined;
  const latest = await repository.commit(tip);
  // Most often there is one; no need to ask git.
  if (latest.parents[0] === after) return isOwn(latest) ? [tip] : [];
  const list = ['rev-list', '--first-parent', '--reverse', tip, `^${after}`];
  const own: string[] = [];
  for (const oid of (await gitText(repository.run, list)).split('\n').filter(Boolean)) {
    if (isOwn(await repository.commit(oid))) own.push(oid);
  }
  return own;
}

async function bringCommit(
  context: StoreContext,
  tip: string,
  before: string,
  after: string,
): Promise<void> {
  const { repository, warn } = context;
  const { inside } = await changesBetween(context, before, after);
  const changes: TreeChange[] = [];
  for (const change of inside) {
    // Changed again since, by someone who has checked that out.
    if ((await fileIdAt(context, tip, change.path)) !== change.after) continue;
    const path = inRepository(context, change.path);
    const content = change.after === null ? null : ((await repository.blob(change.after)) ?? null);
    const known = { before: change.before, after: change.after, hash: repository.hash };
    const isBrought = await bringFile(repository.place.root, path, content, known);
    if (!isBrought) warn(`left alone, as it was changed by hand: ${join('.', path)}`);
    changes.push({ ...change, path });
  }
  await updateIndex(repository, changes);
}
