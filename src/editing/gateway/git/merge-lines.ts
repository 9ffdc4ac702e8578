import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from './run-git.ts';
import { isBinary, type StoreContext } from './store-context.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The three versions of a file for a three-way merge; empty where it does not exist. */
export interface ThreeWayTexts {
  /** The common ancestor. */
  readonly base: Buffer;
  readonly published: Buffer;
  readonly draft: Buffer;
}

/**
 * Merges two changes of a text file line by line, with `git merge-file`.
 * @returns undefined when both changed the same lines, or a version is binary
 * @throws {GitError}
 */
export async function mergeLines(
  { repository }: StoreContext,
  texts: ThreeWayTexts,
): Promise<Buffer | undefined> {
  const { base, published, draft } = texts;
  if ([base, published, draft].some(isBinary)) return undefined;
  const folder = await mkdtemp(join(await temporaryFolder(repository.location), 'merge-'));
  try {
    const files = ['published', 'base', 'draft'].map((name) => join(folder, name));
    await Promise.all(
      [published, base, draft].map((content, index) => writeFile(files[index]!, content)),
    );
    const args = ['merge-file', '-p', '-q', ...files];
    const answer = await repository.run({ args });
    // Exit codes up to 127 are the number of conflicts.
    if (answer.code > 127) throw new GitError(args, answer);
    return answer.code === 0 ? answer.stdout : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
