import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '../draft-store.ts';
import { gitRunner, gitText } from '../git/run-git.ts';
import { targetOf, editorPath } from '../api/path-target.ts';
import { asItIs, type Place } from './content-location.ts';

/**
 * A copy of the content folder as it is at some commit, on disk because that is
 * where the check reads. Belongs to one process, and can be deleted whenever
 * that process has ended.
 */
export class Shadow {
  /** The folder that the check reads. */
  readonly dir: string;
  readonly #index: string;
  readonly #place: () => Promise<Place>;
  #commit: string | undefined;

  /**
   * @param folder for this process alone
   * @param place where the commits are
   */
  constructor(folder: string, place: () => Promise<Place>) {
    this.dir = join(folder, 'content');
    this.#index = join(folder, 'index');
    this.#place = place;
  }

  /** Makes the copy that of `commit`; only what differs is written. */
  async show(commit: string): Promise<void> {
    if (this.#commit === commit) return;
    const { gitDir, prefix } = await this.#place();
    if (this.#commit === undefined) {
      await rm(dirname(this.dir), { recursive: true, force: true });
    }
    await mkdir(this.dir, { recursive: true });
    this.#commit = undefined;
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: this.dir, GIT_INDEX_FILE: this.#index };
    const tree = prefix === '' ? `${commit}^{tree}` : `${commit}:${prefix.slice(0, -1)}`;
    const args = [...asItIs, 'read-tree', '--reset', '-u', tree];
    await gitText(gitRunner(this.dir), args, { env });
    this.#commit = commit;
  }

  /**
   * Lays changes over the copy while `work` runs, then takes them away again.
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
      // A copy that could not be restored is made anew the next time.
      const all = await Promise.allSettled(restored);
      if (all.some(({ status }) => status === 'rejected')) this.#commit = undefined;
    }
  }

  /** The bytes of a file as the copy has it now; null when there is none. */
  async read(path: string): Promise<Buffer | null> {
    return readFile(join(this.dir, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  async #write(path: string, content: Buffer | null): Promise<void> {
    // Where the wire asks first, this only makes sure.
    if (!targetOf(editorPath(path))) throw new Error('A path outside the content folder');
    const file = join(this.dir, path);
    if (content === null) return rm(file, { force: true });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Deletes the copies of processes that have ended. Copies lie in folders named by process. */
export async function forgetOldShadows(folder: string): Promise<void> {
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
