import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HashName } from './git-object.ts';
import { GitError, gitText, type GitRunner } from './run-git.ts';

/** Paths and object format of a repository. All paths are absolute. */
export interface RepositoryLocation {
  /** Root of the work tree, or of the repository when it is bare. */
  readonly root: string;
  readonly isBare: boolean;
  /** Git folder of this work tree, with `HEAD`. */
  readonly gitDir: string;
  /** Folder of objects and refs, shared by all work trees. */
  readonly commonDir: string;
  /** Index file of the work tree. */
  readonly indexFile: string;
  /** Hash algorithm of object ids. */
  readonly hash: HashName;
}

/**
 * Reads the paths and object format of a repository.
 * @throws when the folder is not the root of a repository, even if it is inside one
 */
export async function findRepository(root: string, run: GitRunner): Promise<RepositoryLocation> {
  const real = await realpath(root);
  const asked = ['--is-bare-repository', '--absolute-git-dir', '--git-common-dir'];
  const more = ['--git-path', 'index', '--show-object-format'];
  const text = await gitText(run, ['rev-parse', ...asked, ...more]);
  const [bare, gitDir = '', commonDir = '', indexFile = '', format] = text.split('\n');
  const isBare = bare === 'true';
  const top = isBare ? gitDir : await gitText(run, ['rev-parse', '--show-toplevel']);
  if ((await realpath(top)) !== real) {
    throw new Error(`${root} is not the root of a git repository`);
  }
  return {
    root: real,
    isBare,
    gitDir: await realpath(gitDir),
    commonDir: await realpath(resolve(real, commonDir)),
    indexFile: resolve(real, indexFile),
    hash: format === 'sha256' ? 'sha256' : 'sha1',
  };
}

/** Whether `HEAD` of the work tree is this branch. @throws {GitError} */
export async function isCheckedOut(branch: string, run: GitRunner): Promise<boolean> {
  const args = ['symbolic-ref', '-q', 'HEAD'];
  const answer = await run({ args });
  if (answer.code > 1) throw new GitError(args, answer);
  return answer.stdout.toString('utf8').trim() === branch;
}
