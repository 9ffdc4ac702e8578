import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem, type Problem } from '../model/problem.ts';

/** Errors that are the file's own: a link to nowhere, a folder behind a link, no right to read. */
const ownErrors = new Set(['ENOENT', 'EISDIR', 'ELOOP', 'EACCES', 'EPERM']);

/**
 * The bytes of a file, or the problem that it cannot be read.
 * @param file path relative to the content folder
 * @throws when the file system fails
 */
export async function readBytes(contentDir: string, file: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(join(contentDir, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!ownErrors.has(code)) throw error;
    return fileProblem(file, 'unreadable-file', { reason: code });
  }
}
