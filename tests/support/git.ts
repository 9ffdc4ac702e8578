import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Runs git in a folder, by a made-up person and without the settings of the machine. */
export function git(dir: string, ...args: readonly string[]): string {
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', args, {
    cwd: dir,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(environment),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Prov',
      GIT_AUTHOR_EMAIL: 'prov@exempel.example',
      GIT_COMMITTER_NAME: 'Prov',
      GIT_COMMITTER_EMAIL: 'prov@exempel.example',
    },
  });
}

/** Commits everything that has changed in a folder; starts a history where there is none. */
export function commitAll(dir: string, message: string): void {
  if (!existsSync(join(dir, '.git'))) git(dir, 'init', '--quiet', '--initial-branch=main');
  git(dir, 'add', '--all', '.');
  git(dir, 'commit', '--quiet', '--allow-empty', '--message', message);
}
