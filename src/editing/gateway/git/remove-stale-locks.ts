import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { draftsPrefix } from './ref-names.ts';
import type { RepositoryLocation } from './find-repository.ts';

/**
 * Removes ref locks left by a git process that was killed with an earlier service;
 * they would block every later save.
 *
 * Git holds such a lock for milliseconds, and the repository lock ensures that no
 * other service runs. A lock that is older than `age` and does not change while
 * waiting is therefore stale. The index lock is not removed: `git commit` holds it
 * while a person writes a message.
 *
 * @param branch full ref name of the published branch
 * @param age minimum age of a stale lock in milliseconds
 */
export async function removeStaleLocks(
  location: RepositoryLocation,
  branch: string,
  age: number,
): Promise<void> {
  const { commonDir, gitDir } = location;
  const files = [
    join(commonDir, `${branch}.lock`),
    join(commonDir, 'packed-refs.lock'),
    join(commonDir, 'packed-refs.new'),
    join(gitDir, 'HEAD.lock'),
    ...(await locksBelow(join(commonDir, draftsPrefix))),
    ...(await locksBelow(join(commonDir, 'refs', 'samklok'))),
  ];
  await Promise.all(files.map((file) => removeIfStale(file, age)));
}

async function locksBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.lock')).map((name) => join(folder, name));
}

async function removeIfStale(file: string, age: number): Promise<void> {
  const found = await statIfPresent(file);
  if (!found) return;
  await sleep(Math.max(0, found.mtimeMs + age - Date.now()));
  const again = await statIfPresent(file);
  if (again?.ino === found.ino && again.mtimeMs === found.mtimeMs) await rm(file, { force: true });
}

async function statIfPresent(file: string): Promise<{ ino: number; mtimeMs: number } | undefined> {
  return stat(file).catch(() => undefined);
}
