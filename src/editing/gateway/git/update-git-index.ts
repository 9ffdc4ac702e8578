import { copyFile, link, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TreeChange } from './diff-trees.ts';
import { noObject } from './git-object.ts';
import type { Repository } from './repository.ts';
import type { RepositoryPlace } from './find-repository.ts';
import { gitText } from './run-git.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { fileMode } from './tree-format.ts';

/** How often an index that someone else is working with is tried. */
const attempts = 10;
/** Milliseconds between two tries. */
const pause = 100;

const lockOf = ({ indexFile }: RepositoryPlace) => `${indexFile}.lock`;

/**
 * Brings the index along with files of the work tree, where it was as the commit
 * before; what someone has staged stays staged. A copy is changed and put in
 * place under git's own lock.
 *
 * @param changes with paths of the repository
 * @throws when someone else holds the index all the time
 */
export async function updateIndex(
  repository: Repository,
  changes: readonly TreeChange[],
): Promise<void> {
  const { place } = repository;
  const copy = join(await temporaryFolder(place), 'index');
  try {
    for (let left = attempts; left > 0; left -= 1) {
      if (await tryUpdate(repository, changes, copy)) return;
      await sleep(pause);
    }
  } finally {
    await rm(copy, { force: true });
  }
  throw new Error(`the index is locked: ${lockOf(place)}`);
}

async function tryUpdate(
  { place, run }: Repository,
  changes: readonly TreeChange[],
  copy: string,
): Promise<boolean> {
  const before = await stateOf(place.indexFile);
  // No index, as in a clone that nothing was ever checked out of.
  if (before === undefined || changes.length === 0) return true;
  await rm(copy, { force: true });
  await copyFile(place.indexFile, copy);
  const env = { GIT_INDEX_FILE: copy };
  const paths = changes.map(({ path }) => path);
  const listed = await gitText(run, ['ls-files', '-s', '-z', '--', ...paths], { env });
  const input = newEntries(listed, changes, noObject(place.hash));
  if (input === '') return true;
  await gitText(run, ['update-index', '-z', '--index-info'], { env, input });
  try {
    // The lock is our copy itself: one that we left behind is known by that.
    await link(copy, lockOf(place));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  if ((await stateOf(place.indexFile)) !== before) {
    await rm(lockOf(place));
    return false;
  }
  await rename(lockOf(place), place.indexFile);
  return true;
}

/** Lines for `update-index`, of those files that the index has as they were before. */
function newEntries(listed: string, changes: readonly TreeChange[], none: string): string {
  const entries = new Map<string, { mode: string; oid: string; stage: string }>();
  for (const line of listed.split('\0')) {
    const [, mode = '', oid = '', stage = '', path] =
      /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    if (path !== undefined) entries.set(path, { mode, oid, stage });
  }
  return changes
    .filter(({ path, before }) => {
      const entry = entries.get(path);
      return entry ? entry.stage === '0' && entry.oid === before : before === null;
    })
    .map(({ path, after }) => {
      const mode = entries.get(path)?.mode ?? fileMode;
      return after === null ? `0 ${none}\t${path}\0` : `${mode} ${after} 0\t${path}\0`;
    })
    .join('');
}

/** Tells one state of a file from another; undefined when there is none. */
async function stateOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes the lock of an index that a service was ended with: one that is a file of its own. */
export async function removeOwnIndexLock(place: RepositoryPlace): Promise<void> {
  const lock = await inodeOf(lockOf(place));
  if (lock === undefined) return;
  const folder = await temporaryFolder(place);
  for (const name of await readdir(folder)) {
    if ((await inodeOf(join(folder, name))) === lock) await rm(lockOf(place));
  }
}

async function inodeOf(file: string): Promise<bigint | undefined> {
  try {
    return (await stat(file, { bigint: true })).ino;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
