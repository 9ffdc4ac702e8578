import { lstat, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gitObject, type HashName } from './git-object.ts';

/** Previous and new state of a file, as blob ids; null when absent. */
export interface FileStates {
  /** Blob id of the expected current content. */
  readonly before: string | null;
  /** Blob id of the new content. */
  readonly after: string | null;
  /** Hash algorithm of the ids. */
  readonly hash: HashName;
}

/**
 * Atomically updates a file of the work tree if it has the expected content.
 * Follows no symbolic link.
 *
 * @param root the work tree
 * @param content new bytes; null removes the file, and folders that become empty
 * @returns false when the file has other content, or a link is in its path
 */
export async function syncFile(
  root: string,
  path: string,
  content: Buffer | null,
  { before, after, hash }: FileStates,
): Promise<boolean> {
  const folders = parentFolders(path);
  for (const folder of folders) {
    const kind = await fileType(join(root, folder));
    if (kind === 'other' || kind === 'file') return false;
  }
  const file = join(root, path);
  // Removes a temporary file left by a crash.
  await rm(temporaryPath(file), { force: true });
  const kind = await fileType(file);
  if (kind === 'folder' || kind === 'other') return false;
  const current = kind === 'none' ? null : gitObject('blob', await readFile(file), hash).oid;
  if (current === after) return true;
  if (current !== before) return false;
  if (content === null) {
    await rm(file);
    for (const folder of folders.reverse()) await removeIfEmpty(join(root, folder));
  } else {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, content);
  }
  return true;
}

/** Temporary file that replaces a file; its name is fixed, so that one left by a crash is found. */
function temporaryPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.samklok`);
}

function parentFolders(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

async function fileType(path: string): Promise<'file' | 'folder' | 'none' | 'other'> {
  try {
    const facts = await lstat(path);
    return facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
}

/** Replaces a file atomically, by a rename: readers see either the old or the new content. */
async function replaceFile(file: string, content: Buffer): Promise<void> {
  const temporary = temporaryPath(file);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) throw error;
  }
}
