import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { addressOf, sections, type AddressedKind } from '../../model/addresses.ts';
import type { Problem } from '../../model/problem.ts';
import { entryKindNames, entryKinds, singletons } from '../../model/registry.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { Judged } from '../rule.ts';

const run = promisify(execFile);

/** Room for the list of every file ever added, in bytes. */
const maxOutput = 256 * 1024 * 1024;

/**
 * An address that was published once never dies: people have linked to it,
 * printed it and sent it to each other. Every entry and practice that the git
 * history of the content folder knows must still be there or be listed among
 * the redirects. Says nothing where there is no history.
 */
export async function vanishedAddresses({
  content,
  projection,
  paths,
}: Judged): Promise<Problem[]> {
  const published = await publishedAddresses(paths.content);
  if (published.size === 0) return [];
  const known = knownAddresses(content, projection);
  for (const { from } of content.redirects.addresses) known.add(from);
  return [...published]
    .filter((address) => !known.has(address))
    .sort()
    .map((address) => ({
      file: singletons.redirects.file,
      line: 1,
      column: 1,
      code: 'vanished-address',
      params: { address },
    }));
}

/** Addresses of all entries and practices in the history of the current branch. */
async function publishedAddresses(contentDir: string): Promise<Set<string>> {
  const addresses = new Set<string>();
  // Renames count as a removal and an addition: the old address dies all the same.
  const history = ['log', '--format=', '--no-renames', '--relative'];
  const added = await git(contentDir, [...history, '--diff-filter=A', '--name-only', '--', '.']);
  for (const file of added.split('\n')) {
    const address = addressOfFile(file);
    if (address) addresses.add(address);
  }
  if (addresses.size === 0) return addresses;
  // Only changed or deleted reflections can have lost a practice, which keeps this short.
  const changes = ['-p', '-U0', '--diff-filter=MD', '-G', 'practice:'];
  const folder = entryKinds.reflection.folder;
  const changed = await git(contentDir, [...history, ...changes, '--', folder]);
  for (const [, id = ''] of changed.matchAll(/^-\s+(?:-\s+)?practice:\s*['"]?([a-z0-9-]+)/gm)) {
    addresses.add(addressOf('practice', id));
  }
  return addresses;
}

function addressOfFile(file: string): string | undefined {
  const kind = entryKindNames.find(
    (name) => name in sections && file.startsWith(`${entryKinds[name].folder}/`),
  );
  const id = /([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(file)?.[1];
  return kind && id ? addressOf(kind as AddressedKind, id) : undefined;
}

/** What git says, or nothing when the folder has no history or the machine no git. */
async function git(dir: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', dir, ...args], { maxBuffer: maxOutput });
    return stdout;
  } catch {
    return '';
  }
}
