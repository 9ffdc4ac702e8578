import { watch, type FSWatcher } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files to ignore: hidden files, and temporary files of git and text editors. */
const passing = /^(?:\.|#)|~$|\.(?:tmp|swp)$/i;

/**
 * Tells when a file of the content folder changes. Each folder is watched by
 * itself: Node's own way to watch all below one loses files that are replaced,
 * on Linux, and replacing is how git and careful programs write.
 * @returns stops telling
 */
export async function watchContent(dir: string, changed: () => void): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  let isStopped = false;
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const see = (folder: string) => {
    if (isStopped || watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (event, name) => {
        if (name !== null && passing.test(name)) return;
        changed();
        // Something has come or gone, perhaps a folder.
        if (event === 'rename') void look();
      });
      // The folder is gone, or the system has no more watches; what editors publish is built all the same.
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    } catch {
      // As above.
    }
  };
  const look = async () => {
    const folders = await foldersBelow(dir);
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
    folders.forEach(see);
  };
  await look();
  return () => {
    isStopped = true;
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

/** A folder and all below it, without hidden ones. */
async function foldersBelow(dir: string): Promise<string[]> {
  const found = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const below = found.filter((item) => item.isDirectory() && !item.name.startsWith('.'));
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(dir, name))));
  return [dir, ...deeper.flat()];
}
