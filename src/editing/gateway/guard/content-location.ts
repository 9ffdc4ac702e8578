import { gitRunner, gitText } from '../git/run-git.ts';

/** A content folder's repository, and its path in it. */
export interface ContentLocation {
  /** Absolute path of the git folder. */
  readonly gitDir: string;
  /** Path of the content folder in the repository: empty, or ending with `/`. */
  readonly prefix: string;
}

/** Finds the repository of a content folder. @throws {GitError} when it is not in a repository */
export async function findContentLocation(contentDir: string): Promise<ContentLocation> {
  const args = ['rev-parse', '--absolute-git-dir', '--show-prefix'];
  const [gitDir = '', prefix = ''] = (await gitText(gitRunner(contentDir), args)).split('\n');
  return { gitDir, prefix };
}

/**
 * Git options for a checkout that writes blobs unchanged on every machine: no line
 * end conversion, no filters, and symbolic links as plain files.
 */
export const rawCheckoutOptions: readonly string[] = ['core.symlinks=false', 'core.autocrlf=false']
  .concat(['core.fileMode=false', 'core.sparseCheckout=false', 'core.attributesFile=/dev/null'])
  .flatMap((setting) => ['-c', setting]);
