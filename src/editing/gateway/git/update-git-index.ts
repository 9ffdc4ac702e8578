import { copyFile, link, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TreeChange } from './diff-trees.ts';
import { nullObjectId } from './git-object.ts';
import type { Repository } from './repository.ts';
import type { RepositoryLocation } from './find-repository.ts';
import { gitText } from './run-git.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { fileMode } from './tree-format.ts';

/** Maximum number of attempts while the index is locked. */
const attempts = 10;
/** Milliseconds between two attempts. */
const retryDelay = 100;

const indexLock = ({ indexFile }: RepositoryLocation) => `${indexFile}.lock`;

/**
 * Updates index entries to changed files of the work tree, unless they were staged
 * with other content. A copy of the index is changed and replaces it under git's
 * own lock.
 *
 * @param changes with paths relative to the repository
 * @throws when the index stays locked
 */
export async function updateIndex(
  repository: Repository,
  changes: readonly TreeChange[],
): Promise<void> {
  const { location } = repository;
  const copy = join(await temporaryFolder(location), 'index');
  try {
    for (let left = attempts; left > 0; left -= 1) {
      if (await tryUpdate(repository, changes, copy)) return;
      await sleep(retryDelay);
    }
  } finally {
    await rm(copy, { force: true });
  }
  throw new Error(`the index is locked: ${indexLock(location)}`);
}

async function tryUpdate(
  { location, run }: Repository,
  changes: readonly TreeChange[],
  copy: string,
): Promise<boolean> {
  const before = await fileState(location.indexFile);
  // A clone without a checkout has no index.
  if (before === undefined || changes.length === 0) return true;
  await rm(copy, { force: true });
  await copyFile(location.indexFile, copy);
  const env = { GIT_INDEX_FILE: copy };
  const paths = changes.map(({ path }) => path);
  const listed = await gitText(run, ['ls-files', '-s', '-z', '--', ...paths], { env });
  const input = indexInfo(listed, changes, nullObjectId(location.hash));
  if (input === '') return true;
  await gitText(run, ['update-index', '-z', '--index-info'], { env, input });
  try {
    // The lock is a hard link to the copy, which identifies it if a crash leaves it.
    await link(copy, indexLock(location));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  if ((await fileState(location.indexFile)) !== before) {
    await rm(indexLock(location));
    return false;
  }
  await rename(indexLock(location), location.indexFile);
  return true;
}

/** Input for `git update-index --index-info`, for files whose entries have the previous content. */
function indexInfo(listed: string, changes: readonly TreeChange[], none: string): string {
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

/** Text that changes with every change of a file; undefined when absent. */
async function fileState(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes the index lock if a crashed service left it: it is a hard link to a temporary file. */
export async function removeOwnIndexLock(location: RepositoryLocation): Promise<void> {
  const lock = await inodeOf(indexLock(location));
  if (lock === undefined) return;
  const folder = await temporaryFolder(location);
  for (const name of await readdir(folder)) {
    if ((await inodeOf(join(folder, name))) === lock) await rm(indexLock(location));
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
