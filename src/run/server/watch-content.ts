import { realpath } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { watch } from 'chokidar';

/** Names of files to ignore: hidden files, and temporary files of git and text editors. */
const temporary = /^(?:\.|#)|~$|\.(?:tmp|swp)$/i;

/**
 * Watches the content folder and all below it, until stopped.
 * @param changed called when a file or folder is added, changed or removed
 * @returns stops watching; nothing is reported from then on
 */
export async function watchContent(dir: string, changed: () => void): Promise<() => Promise<void>> {
  // The folder itself may be a link; links below it are not followed.
  const root = await realpath(dir).catch(() => dir);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // The folder's own name, and those above it, do not count.
    ignored: (path) => temporary.test(basename(relative(root, path))),
  });
  watcher.on('all', changed);
  // A folder is gone or the system has no more watches; what editors publish is built all the same.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return () => watcher.close();
}
