import { cp, rename, rm } from 'node:fs/promises';

/**
 * Replaces the folder `target` with `source`. The old folder is deleted only once
 * the new one is in target, and restored if that fails.
 * @throws when the file system fails; `target` is then unchanged
 */
export async function replaceFolder(source: string, target: string): Promise<void> {
  const staged = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    // On another disk this is a slow copy; it comes first, so that the swap itself is a quick rename.
    await move(source, staged);
    const hadOld = await renameIfThere(target, old);
    try {
      await rename(staged, target);
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(staged, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
