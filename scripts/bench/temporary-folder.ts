import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Signals that terminate a run. */
const endings = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs `work` with a new temporary folder. Deletes the folder and every path added to
 * `alsoRemove` when the work ends, fails or is interrupted.
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
