import { cp, rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `fresh` where `place` is. What was there is gone only once
 * `fresh` is in place; if that fails it is put back.
 * @throws when the file system refuses; `place` is then as it was
 */
export async function replaceFolder(fresh: string, place: string): Promise<void> {
  const beside = `${place}.new-${process.pid}`;
  const old = `${place}.old-${process.pid}`;
  try {
    // Where `place` is on another disk the slow part comes first, so that the swap is still quick.
    await move(fresh, beside);
    const hadOld = await renameIfThere(place, old);
    try {
      await rename(beside, place);
    } catch (error) {
      if (hadOld) await rename(old, place);
      throw error;
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
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
