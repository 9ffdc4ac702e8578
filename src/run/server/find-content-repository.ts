import { execFile } from 'node:child_process';
import { mkdir, realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment, gitRunner, gitText } from '../../editing/gateway/git/run-git.ts';
import type { Person } from '../../editing/gateway/draft-store.ts';

const run = promisify(execFile);

/** The git repository that holds a content folder, or why there is none to work with. */
export type ContentRepository =
  | {
      /** That it can be worked with. */
      readonly state: 'ready';
      /** Root of the repository. */
      readonly root: string;
      /** The content folder in it, with `/`; empty when it is the root. */
      readonly contentPath: string;
      /** The branch that is checked out: what is published. */
      readonly branch: string;
      /** Whether it was made just now. */
      readonly isNew: boolean;
    }
  | {
      /** Why it cannot be worked with. */
      readonly state: 'no-git' | 'detached' | 'not-committed';
    };

/**
 * Finds the repository of a content folder. One that lies in none, or is left
 * out of the one around it, gets its own.
 * @param author of the first commit
 * @param message of the first commit
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

/** Whether the repository around a folder ignores it. */
async function isGitIgnored(dir: string): Promise<boolean> {
  // Not through the runner: this command refuses to take paths as they are.
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

/** The person that git on this machine knows; undefined when it knows none. */
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
