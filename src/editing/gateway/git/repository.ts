import { parseCommit, type Commit } from './commit-format.ts';
import { noObject, type GitObject, type HashName } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { packOf } from './pack-file.ts';
import type { RepositoryPlace } from './find-repository.ts';
import { GitError, gitText, type GitRunner } from './run-git.ts';
import { parseTree, type TreeEntry } from './tree-format.ts';

/** Pairs of commits that are not asked about again. */
const remembered = 10_000;

/**
 * Objects and refs of one repository. Reading asks a git that is kept running;
 * each write is one run of git.
 */
export class Repository {
  readonly place: RepositoryPlace;
  /** Runs git in it. */
  readonly run: GitRunner;
  readonly #contents: ObjectReader;
  readonly #facts: ObjectReader;
  readonly #mergeBases = new Map<string, string | undefined>();

  /** Opens nothing until it is asked. */
  constructor(place: RepositoryPlace, run: GitRunner) {
    this.place = place;
    this.run = run;
    this.#contents = new ObjectReader(place.root, true);
    this.#facts = new ObjectReader(place.root, false);
  }

  /** How objects are named here. */
  get hash(): HashName {
    return this.place.hash;
  }

  /** The commit that a ref is at, or undefined. */
  async ref(name: string): Promise<string | undefined> {
    const found = await this.#facts.ask(name);
    return found?.type === 'commit' ? found.oid : undefined;
  }

  /** Id of the file at a path of a commit, or undefined. */
  async fileId(commit: string, path: string): Promise<string | undefined> {
    const found = await this.#facts.ask(`${commit}:${path}`);
    return found?.type === 'blob' ? found.oid : undefined;
  }

  /** Id of the folder at a path of a commit, or undefined; the empty path is the root. */
  async folderId(commit: string, path: string): Promise<string | undefined> {
    const found = await this.#facts.ask(path === '' ? `${commit}^{tree}` : `${commit}:${path}`);
    return found?.type === 'tree' ? found.oid : undefined;
  }

  /** Whether an id is that of a commit that is there. */
  async hasCommit(oid: string): Promise<boolean> {
    return (await this.#facts.ask(oid))?.type === 'commit';
  }

  /** The bytes of a blob, or undefined. */
  async blob(oid: string): Promise<Buffer | undefined> {
    const found = await this.#contents.ask(oid);
    return found?.type === 'blob' ? found.content : undefined;
  }

  /** The entries of a tree. @throws when it is not there */
  async tree(oid: string): Promise<TreeEntry[]> {
    const found = await this.#contents.ask(oid);
    if (found?.type !== 'tree') throw new Error(`no tree ${oid}`);
    return parseTree(found.content, oid.length / 2);
  }

  /** A commit. @throws when it is not there */
  async commit(oid: string): Promise<Commit> {
    const found = await this.#contents.ask(oid);
    if (found?.type !== 'commit') throw new Error(`no commit ${oid}`);
    return parseCommit(found.content);
  }

  /** The commit that two commits have in common, or undefined; the same for ever. @throws {GitError} */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const pair = `${one} ${other}`;
    if (this.#mergeBases.has(pair)) return this.#mergeBases.get(pair);
    const args = ['merge-base', one, other];
    const answer = await this.run({ args });
    if (answer.code > 1) throw new GitError(args, answer);
    const base = answer.code === 1 ? undefined : answer.stdout.toString('latin1').trim();
    if (this.#mergeBases.size >= remembered) this.#mergeBases.clear();
    this.#mergeBases.set(pair, base);
    return base;
  }

  /**
   * Writes objects. They are of no consequence until a ref leads to them.
   * @throws {GitError} such as when the disk is full
   */
  async write(objects: readonly GitObject[]): Promise<void> {
    const input = await packOf(objects, this.hash);
    await gitText(this.run, ['unpack-objects', '-q'], { input });
  }

  /**
   * Moves a ref in one step, if it is where it is thought to be.
   *
   * @param to the new commit; undefined removes the ref
   * @param from the commit it is at; undefined when it is not there
   * @returns false when someone else has moved it
   * @throws what git complains about when the ref is as it was
   */
  async moveRef(
    ref: string,
    to: string | undefined,
    from: string | undefined,
    why: string,
  ): Promise<boolean> {
    const none = noObject(this.hash);
    const move = to === undefined ? ['-d', ref, from ?? none] : [ref, to, from ?? none];
    try {
      await gitText(this.run, ['update-ref', '--no-deref', '-m', why, ...move]);
      return true;
    } catch (error) {
      // What counts is where the ref is now, not how git's run ended.
      const now = await this.ref(ref);
      if (now === to) return true;
      if (now === from) throw error;
      return false;
    }
  }

  /** Ends what is kept running. */
  async close(): Promise<void> {
    await Promise.all([this.#contents.close(), this.#facts.close()]);
  }
}
