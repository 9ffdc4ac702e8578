import { lstat, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gitObject, type HashName } from './git-object.ts';

/** What a file was and is to be, as ids of blobs; null when it is not there. */
export interface KnownStates {
  /** As git left it. */
  readonly before: string | null;
  /** As it is to be. */
  readonly after: string | null;
  /** How blobs are named. */
  readonly hash: HashName;
}

/**
 * Puts a file of the work tree in its new state, in one step, when it is in its
 * old state. Follows no symbolic link.
 *
 * @param root the work tree
 * @param content its new bytes; null removes it, and folders that get empty
 * @returns false when someone has changed the file, or put a link in its way
 */
export async function bringFile(
  root: string,
  path: string,
  content: Buffer | null,
  { before, after, hash }: KnownStates,
): Promise<boolean> {
  const folders = foldersOf(path);
  for (const folder of folders) {
    const kind = await kindOf(join(root, folder));
    if (kind === 'other' || kind === 'file') return false;
  }
  const file = join(root, path);
  // Of a service that ended while it wrote.
  await rm(besideOf(file), { force: true });
  const kind = await kindOf(file);
  if (kind === 'folder' || kind === 'other') return false;
  const is = kind === 'none' ? null : gitObject('blob', await readFile(file), hash).oid;
  if (is === after) return true;
  if (is !== before) return false;
  if (content === null) {
    await rm(file);
    for (const folder of folders.reverse()) await removeIfEmpty(join(root, folder));
  } else {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, content);
  }
  return true;
}

/** Where a file is written before it takes its place; always of the same name, so that it is found again. */
function besideOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.samklok`);
}

function foldersOf(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none' | 'other'> {
  try {
    const facts = await lstat(path);
    return facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
}

/** Whoever reads the file meets the old bytes or the new ones, never a part. */
async function replaceFile(file: string, content: Buffer): Promise<void> {
  const beside = besideOf(file);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
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
