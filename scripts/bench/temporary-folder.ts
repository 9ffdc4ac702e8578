import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Signals that end a run from outside. */
const endings = ['SIGINT', 'SIGTERM'] as const;

/**
 * Gives `work` a new folder and removes it, and whatever it adds to `alsoRemove`,
 * however the work ends.
 */
export async function withTemporaryFolder<T>(
  work: (dir: string, alsoRemove: Set<string>) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-bench-'));
  const folders = new Set([dir]);
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  const stop = () => {
    remove();
    process.exit(1);
  };
  for (const signal of endings) process.once(signal, stop);
  try {
    return await work(dir, folders);
  } finally {
    for (const signal of endings) process.off(signal, stop);
    remove();
  }
}
