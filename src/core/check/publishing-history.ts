import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { splitEntry } from '../mdx/split-front-matter.ts';
import { readYaml } from '../mdx/read-yaml.ts';
import { entryKinds } from '../model/registry.ts';
import { introducedPracticeIds } from '../source/introduced-practices.ts';

const run = promisify(execFile);

/** Room for the list of every file ever added, in bytes. */
const maxOutput = 256 * 1024 * 1024;

/**
 * A log that reads the same whatever the settings of the machine. Renames count
 * as a removal and an addition: the old address dies all the same.
 */
const history = [
  ...['log', '--no-color', '--no-show-signature', '--no-ext-diff', '--no-textconv'],
  ...['--src-prefix=a/', '--no-renames', '--relative'],
];

/** What has been published before. */
export interface PublishingHistory {
  /** Every file that was ever added, relative to the content folder; none when there is no history. */
  addedFiles(): Promise<readonly string[]>;
  /** Ids of practices that a reflection once brought in and no longer names, out of those that `isLost` picks. */
  lostPractices(isLost: (id: string) => boolean): Promise<readonly string[]>;
}

/** The history of a content folder, as git has it. */
export function historyOf(contentDir: string): PublishingHistory {
  return {
    addedFiles: () => addedFiles(contentDir),
    lostPractices: (isLost) => lostPractices(contentDir, isLost),
  };
}

/**
 * Every file that was ever added to a folder, in the history of the current
 * branch; relative to the folder. None when there is no history.
 */
async function addedFiles(contentDir: string): Promise<string[]> {
  const args = ['--format=', '--diff-filter=A', '--name-only', '--', '.'];
  return linesOf(await git(contentDir, [...history, ...args]));
}

/**
 * Ids of practices that a reflection once brought in and no longer names, out
 * of those that `isLost` picks.
 *
 * A removed line tells which reflection to look at, and the reflection as it
 * was tells whether it brought the practice in. A misspelt id in some other
 * conclusion never had an address.
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

/** Without these git looks at the folder it is told, also when a hook of another repository runs the check. */
const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** What git says, or nothing when the folder has no history or the machine no git. */
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
