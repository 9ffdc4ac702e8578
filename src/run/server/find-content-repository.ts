import { execFile } from 'node:child_process';
import { mkdir, realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment, gitRunner, gitText } from '../../editing/gateway/git/run-git.ts';
import type { Person } from '../../editing/gateway/draft-store.ts';

const run = promisify(execFile);

/** The git repository that holds a content folder, or why editing cannot use it. */
export type ContentRepository =
  | {
      readonly state: 'ready';
      /** Root of the repository. */
      readonly root: string;
      /** The content folder in it, with `/`; empty when it is the root. */
      readonly contentPath: string;
      /** The branch that is checked out, which holds what is published. */
      readonly branch: string;
      /** Whether it was created by this call. */
      readonly isNew: boolean;
    }
  | {
      /** `no-git`: git is missing; `detached`: no branch; `not-committed`: the folder is not in git. */
      readonly state: 'no-git' | 'detached' | 'not-committed';
    };

/**
 * Finds the git repository of a content folder. Creates one there when the
 * folder is in no repository, or is ignored by the one around it.
 * @param author of the first commit
 * @param message of the first commit
 * @throws when git fails to create the repository
 */
export async function findContentRepository(
  contentDir: string,
  author: Person,
  message: string,
): Promise<ContentRepository> {
  await mkdir(contentDir, { recursive: true });
  const git = gitRunner(contentDir);
  const ask = async (...args: readonly string[]) => {
    const { code, stdout } = await git({ args });
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
  };
  try {
    await git({ args: ['--version'] });
  } catch {
    return { state: 'no-git' };
  }
  let root = await ask('rev-parse', '--show-toplevel');
  const isTracked = root !== undefined && (await ask('rev-parse', '-q', '--verify', 'HEAD:./'));
  const isNew = root === undefined || (!isTracked && (await isGitIgnored(contentDir)));
  if (isNew) {
    await createRepository(contentDir, author, message);
    root = await realpath(contentDir);
  } else if (!isTracked) {
    return { state: 'not-committed' };
  }
  const branch = await ask('symbolic-ref', '-q', '--short', 'HEAD');
  if (branch === undefined) return { state: 'detached' };
  const contentPath = relative(root!, await realpath(contentDir))
    .split(sep)
    .join('/');
  return { state: 'ready', root: root!, contentPath, branch, isNew };
}

/** Whether the surrounding repository ignores a folder. */
async function isGitIgnored(dir: string): Promise<boolean> {
  // Without `gitRunner`: `check-ignore` does not accept its `--literal-pathspecs`.
  const asked = run('git', ['-C', dir, 'check-ignore', '-q', '.'], { env: cleanEnvironment() });
  return asked.then(
    () => true,
    () => false,
  );
}

async function createRepository(dir: string, { name, email }: Person, message: string) {
  const git = gitRunner(dir, ['git', '-c', `user.name=${name}`, '-c', `user.email=${email}`]);
  await gitText(git, ['init', '--quiet', '--initial-branch=main']);
  await gitText(git, ['add', '--all']);
  await gitText(git, ['commit', '--quiet', '--allow-empty', '--message', message]);
}

/** Name and e-mail address in git's configuration; undefined when either is missing. */
export async function readGitIdentity(dir: string): Promise<Person | undefined> {
  const git = gitRunner(dir);
  const ask = async (name: string) => {
    const { code, stdout } = await git({ args: ['config', '--get', name] });
    return code === 0 ? stdout.toString('utf8').trim() : '';
  };
  const [name = '', email = ''] = await Promise.all(['user.name', 'user.email'].map(ask)).catch(
    () => [],
  );
  return name !== '' && email !== '' ? { name, email } : undefined;
}
