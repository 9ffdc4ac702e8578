import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryLocation } from './find-repository.ts';

/** Folder of the service's own files in the repository's git folder; created when absent. */
export async function serviceFolder({ commonDir }: RepositoryLocation): Promise<string> {
  const folder = join(commonDir, 'samklok');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Folder for temporary files, on the same file system as the repository; created when absent. */
export async function temporaryFolder(location: RepositoryLocation): Promise<string> {
  const folder = join(await serviceFolder(location), 'tmp');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes temporary files left by a crash. */
export async function clearTemporaryFolder(location: RepositoryLocation): Promise<void> {
  await rm(join(await serviceFolder(location), 'tmp'), { recursive: true, force: true });
}
