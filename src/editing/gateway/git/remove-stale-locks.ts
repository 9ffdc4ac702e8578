import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { draftsPrefix } from './ref-names.ts';
import type { RepositoryPlace } from './find-repository.ts';

/**
 * Removes locks of refs that a git left behind that was killed together with an
 * earlier service; they would block every later save.
 *
 * Git holds such a lock for milliseconds. Our own lock of the repository says
 * that no other service runs, so one that is older than `age` and has not
 * changed while we waited is nobody's. The lock of the index is not among them:
 * people hold that for as long as they write a message.
 *
 * @param branch ref of the published branch
 * @param age milliseconds
 */
export async function removeStaleLocks(
  place: RepositoryPlace,
  branch: string,
  age: number,
): Promise<void> {
  const { commonDir, gitDir } = place;
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
  const found = await factsOf(file);
  if (!found) return;
  await sleep(Math.max(0, found.mtimeMs + age - Date.now()));
  const again = await factsOf(file);
  if (again?.ino === found.ino && again.mtimeMs === found.mtimeMs) await rm(file, { force: true });
}

async function factsOf(file: string): Promise<{ ino: number; mtimeMs: number } | undefined> {
  return stat(file).catch(() => undefined);
}
