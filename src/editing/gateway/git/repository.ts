import { parseCommit, type Commit } from './commit-format.ts';
import { nullObjectId, type GitObject, type HashName } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { createPack } from './pack-file.ts';
import type { RepositoryLocation } from './find-repository.ts';
import { GitError, gitText, type GitRunner } from './run-git.ts';
import { parseTree, type TreeEntry } from './tree-format.ts';

/** Maximum number of cached merge bases. */
const maxCachedMergeBases = 10_000;

/**
 * Reads and writes objects and refs of one repository. Reads use a long-running git
 * process; each write starts one.
 */
export class Repository {
  readonly location: RepositoryLocation;
  /** Runs git in the repository. */
  readonly run: GitRunner;
  readonly #contents: ObjectReader;
  readonly #metadata: ObjectReader;
  readonly #mergeBases = new Map<string, string | undefined>();

  /** Starts no process before the first read. */
  constructor(location: RepositoryLocation, run: GitRunner) {
    this.location = location;
    this.run = run;
    this.#contents = new ObjectReader(location.root, true);
    this.#metadata = new ObjectReader(location.root, false);
  }

  /** Hash algorithm of the repository's object ids. */
  get hash(): HashName {
    return this.location.hash;
  }

  /** Commit id that a ref points to; undefined when absent. */
  async ref(name: string): Promise<string | undefined> {
    const found = await this.#metadata.read(name);
    return found?.type === 'commit' ? found.oid : undefined;
  }

  /** Blob id of a path in a commit; undefined when absent. */
  async fileId(commit: string, path: string): Promise<string | undefined> {
    const found = await this.#metadata.read(`${commit}:${path}`);
    return found?.type === 'blob' ? found.oid : undefined;
  }

  /** Tree id of a path in a commit; undefined when absent. The empty path is the root. */
  async folderId(commit: string, path: string): Promise<string | undefined> {
    const found = await this.#metadata.read(path === '' ? `${commit}^{tree}` : `${commit}:${path}`);
    return found?.type === 'tree' ? found.oid : undefined;
  }

  /** Whether a commit with this id exists. */
  async hasCommit(oid: string): Promise<boolean> {
    return (await this.#metadata.read(oid))?.type === 'commit';
  }

  /** Content of a blob; undefined when absent. */
  async blob(oid: string): Promise<Buffer | undefined> {
    const found = await this.#contents.read(oid);
    return found?.type === 'blob' ? found.content : undefined;
  }

  /** Entries of a tree. @throws when absent */
  async tree(oid: string): Promise<TreeEntry[]> {
    const found = await this.#contents.read(oid);
    if (found?.type !== 'tree') throw new Error(`no tree ${oid}`);
    return parseTree(found.content, oid.length / 2);
  }

  /** Reads a commit. @throws when absent */
  async commit(oid: string): Promise<Commit> {
    const found = await this.#contents.read(oid);
    if (found?.type !== 'commit') throw new Error(`no commit ${oid}`);
    return parseCommit(found.content);
  }

  /** Common ancestor of two commits, cached; undefined when there is none. @throws {GitError} */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const pair = `${one} ${other}`;
    if (this.#mergeBases.has(pair)) return this.#mergeBases.get(pair);
    const args = ['merge-base', one, other];
    const answer = await this.run({ args });
    if (answer.code > 1) throw new GitError(args, answer);
    const base = answer.code === 1 ? undefined : answer.stdout.toString('latin1').trim();
    if (this.#mergeBases.size >= maxCachedMergeBases) this.#mergeBases.clear();
    this.#mergeBases.set(pair, base);
    return base;
  }

  /**
   * Writes objects. They have no effect until a ref points to them.
   * @throws {GitError} such as when the disk is full
   */
  async write(objects: readonly GitObject[]): Promise<void> {
    const input = await createPack(objects, this.hash);
    await gitText(this.run, ['unpack-objects', '-q'], { input });
  }

  /**
   * Updates a ref atomically if it has the expected value (compare and swap).
   *
   * @param to new commit; undefined deletes the ref
   * @param from expected commit; undefined when the ref must not exist
   * @param why message for the reflog
   * @returns false when the ref had another value
   * @throws {GitError} when the update failed although the ref has the expected value
   */
  async updateRef(
    ref: string,
    to: string | undefined,
    from: string | undefined,
    why: string,
  ): Promise<boolean> {
    const none = nullObjectId(this.hash);
    const move = to === undefined ? ['-d', ref, from ?? none] : [ref, to, from ?? none];
    try {
      await gitText(this.run, ['update-ref', '--no-deref', '-m', why, ...move]);
      return true;
    } catch (error) {
      // The current value of the ref decides, not the exit code of git.
      const now = await this.ref(ref);
      if (now === to) return true;
      if (now === from) throw error;
      return false;
    }
  }

  /** Ends the long-running processes. */
  async close(): Promise<void> {
    await Promise.all([this.#contents.close(), this.#metadata.close()]);
  }
}
