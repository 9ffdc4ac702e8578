import { gitRunner, gitText } from '../git/run-git.ts';

/** Where git keeps a repository, and where in it the content lies. */
export interface Place {
  /** Folder of git, absolute. */
  readonly gitDir: string;
  /** Path of the content in the repository: empty, or ending with `/`. */
  readonly prefix: string;
}

/** The place of a content folder. @throws when it lies in no repository */
export async function placeOf(contentDir: string): Promise<Place> {
  const args = ['rev-parse', '--absolute-git-dir', '--show-prefix'];
  const [gitDir = '', prefix = ''] = (await gitText(gitRunner(contentDir), args)).split('\n');
  return { gitDir, prefix };
}

/**
 * Settings for writing a tree as it is, on any machine: no line ending is
 * changed, nothing is filtered, and a link becomes a small file.
 */
export const asItIs: readonly string[] = ['core.symlinks=false', 'core.autocrlf=false']
  .concat(['core.fileMode=false', 'core.sparseCheckout=false', 'core.attributesFile=/dev/null'])
  .flatMap((setting) => ['-c', setting]);
