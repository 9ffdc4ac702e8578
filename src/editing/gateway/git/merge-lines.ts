import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from './run-git.ts';
import { isBinary, type StoreContext } from './store-context.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A file in three states; empty where it was not there. */
export interface ThreeTexts {
  /** What both began from. */
  readonly base: Buffer;
  readonly published: Buffer;
  /** What the draft has. */
  readonly draft: Buffer;
}

/**
 * Both changes of a file in one, line by line.
 * @returns undefined where both changed the same lines, or it is no text
 */
export async function weaveLines(
  { repository }: StoreContext,
  texts: ThreeTexts,
): Promise<Buffer | undefined> {
  const { base, published, draft } = texts;
  if ([base, published, draft].some(isBinary)) return undefined;
  const folder = await mkdtemp(join(await temporaryFolder(repository.place), 'weave-'));
  try {
    const files = ['published', 'base', 'draft'].map((name) => join(folder, name));
    await Promise.all(
      [published, base, draft].map((content, index) => writeFile(files[index]!, content)),
    );
    const args = ['merge-file', '-p', '-q', ...files];
    const answer = await repository.run({ args });
    // Up to 127 it is the number of conflicts.
    if (answer.code > 127) throw new GitError(args, answer);
    return answer.code === 0 ? answer.stdout : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
