import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '../draft-store.ts';
import { gitRunner, gitText } from '../git/run-git.ts';
import { targetOf, editorPath } from '../api/path-target.ts';
import { rawCheckoutOptions, type ContentLocation } from './content-location.ts';

/**
 * A copy of the content folder at some commit, on disk because the content check
 * reads files. It belongs to one process and can be deleted when that has ended.
 */
export class ContentSnapshot {
  /** The folder that the check reads. */
  readonly dir: string;
  readonly #index: string;
  readonly #location: () => Promise<ContentLocation>;
  #commit: string | undefined;

  /**
   * @param folder used by this process only
   * @param location finds the repository of the commits
   */
  constructor(folder: string, location: () => Promise<ContentLocation>) {
    this.dir = join(folder, 'content');
    this.#index = join(folder, 'index');
    this.#location = location;
  }

  /** Updates the copy to `commit`; only files that differ are written. @throws {GitError} */
  async checkout(commit: string): Promise<void> {
    if (this.#commit === commit) return;
    const { gitDir, prefix } = await this.#location();
    if (this.#commit === undefined) {
      await rm(dirname(this.dir), { recursive: true, force: true });
    }
    await mkdir(this.dir, { recursive: true });
    this.#commit = undefined;
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: this.dir, GIT_INDEX_FILE: this.#index };
    const tree = prefix === '' ? `${commit}^{tree}` : `${commit}:${prefix.slice(0, -1)}`;
    const args = [...rawCheckoutOptions, 'read-tree', '--reset', '-u', tree];
    await gitText(gitRunner(this.dir), args, { env });
    this.#commit = commit;
  }

  /**
   * Applies changes to the copy while `work` runs, and reverts them afterwards.
   * @throws what `work` throws
   */
  async withChanges<T>(changes: readonly FileChange[], work: () => Promise<T>): Promise<T> {
    const before: FileChange[] = [];
    try {
      for (const { path, content } of changes) {
        before.push({ path, content: await this.read(path) });
        await this.#write(path, content);
      }
      return await work();
    } finally {
      const restored = before.reverse().map(({ path, content }) => this.#write(path, content));
      // A copy that could not be reverted is rebuilt at the next checkout.
      const all = await Promise.allSettled(restored);
      if (all.some(({ status }) => status === 'rejected')) this.#commit = undefined;
    }
  }

  /** Current content of a file in the copy; null when absent. */
  async read(path: string): Promise<Buffer | null> {
    return readFile(join(this.dir, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  async #write(path: string, content: Buffer | null): Promise<void> {
    // The API has validated the path already; this is a second safeguard.
    if (!targetOf(editorPath(path))) throw new Error('A path outside the content folder');
    const file = join(this.dir, path);
    if (content === null) return rm(file, { force: true });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Deletes snapshots of processes that have ended; each is in a folder named by its process id. */
export async function removeOldSnapshots(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name) && !isRunning(Number(name)))
      .map((name) => rm(join(folder, name), { recursive: true, force: true })),
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
