import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem, type Problem } from '../model/problem.ts';

/** Error codes caused by one file: a broken or looping link, a link to a folder, missing permission. */
const fileErrors = new Set(['ENOENT', 'EISDIR', 'ELOOP', 'EACCES', 'EPERM']);

/**
 * Reads the bytes of a file, or returns the problem that it cannot be read.
 * @param file path relative to the content folder
 * @throws when the file system fails for a reason that is not the file's own
 */
export async function readBytes(contentDir: string, file: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(join(contentDir, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!fileErrors.has(code)) throw error;
    return fileProblem(file, 'unreadable-file', { reason: code });
  }
}
