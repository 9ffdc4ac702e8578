import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { splitEntry } from '../mdx/split-front-matter.ts';
import { readYaml } from '../mdx/read-yaml.ts';
import { entryKinds } from '../model/registry.ts';
import { introducedPracticeIds } from '../source/introduced-practices.ts';

const run = promisify(execFile);

/** Maximum size of the output of git, in bytes. */
const maxOutput = 256 * 1024 * 1024;

/**
 * Arguments of a log that does not depend on the git configuration of the machine.
 * Renames count as a removal and an addition, since the old address vanishes.
 */
const history = [
  ...['log', '--no-color', '--no-show-signature', '--no-ext-diff', '--no-textconv'],
  ...['--src-prefix=a/', '--no-renames', '--relative'],
];

/** What has been published earlier, to find addresses that vanished. */
export interface PublishingHistory {
  /** Every file that was ever added, relative to the content folder; empty without history. */
  addedFiles(): Promise<readonly string[]>;
  /** Ids of practices that a reflection once introduced and no longer mentions, limited to those that `isLost` accepts. */
  lostPractices(isLost: (id: string) => boolean): Promise<readonly string[]>;
}

/** Reads the publishing history of a content folder from git. */
export function historyOf(contentDir: string): PublishingHistory {
  return {
    addedFiles: () => addedFiles(contentDir),
    lostPractices: (isLost) => lostPractices(contentDir, isLost),
  };
}

/**
 * Every file that was ever added to a folder, in the history of the current
 * branch; relative to the folder. Empty without history.
 */
async function addedFiles(contentDir: string): Promise<string[]> {
  const args = ['--format=', '--diff-filter=A', '--name-only', '--', '.'];
  return linesOf(await git(contentDir, [...history, ...args]));
}

/**
 * Ids of practices that a reflection once introduced and no longer mentions,
 * limited to those that `isLost` accepts.
 *
 * Removed lines show which old reflections to read; only ids that those
 * introduced count, since an id in another conclusion never had an address.
 */
async function lostPractices(
  contentDir: string,
  isLost: (id: string) => boolean,
): Promise<string[]> {
  const { folder } = entryKinds.reflection;
  // Only changed or deleted reflections can have lost a practice, which keeps this short.
  const changes = ['--format=commit %H', '-p', '-U0', '--diff-filter=MD', '-G', 'practice:'];
  const log = await git(contentDir, [...history, ...changes, '--', folder]);
  const found = new Set<string>();
  let commit = '';
  let file = '';
  for (const line of log.split('\n')) {
    commit = /^commit (\w+)$/.exec(line)?.[1] ?? commit;
    file = /^--- a\/(.*)$/.exec(line)?.[1] ?? file;
    const id = /^-.*\bpractice:\s*['"]?([a-z0-9-]+)/.exec(line)?.[1];
    if (id === undefined || found.has(id) || !isLost(id)) continue;
    const before = await git(contentDir, ['show', `${commit}^:./${file}`]);
    const { data } = readYaml(splitEntry(before, { file }).yaml, { file });
    if (introducedPracticeIds(data).includes(id)) found.add(id);
  }
  return [...found];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Removed from the environment so that git uses the given folder, also when run from a hook of another repository. */
const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Output of git; empty when the folder has no history or git is not installed. */
async function git(dir: string, args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !repositoryVariables.includes(name)),
  );
  try {
    const { stdout } = await run('git', ['-C', dir, ...args], { maxBuffer: maxOutput, env });
    return stdout;
  } catch {
    return '';
  }
}
