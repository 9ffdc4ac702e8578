import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryPlace } from './find-repository.ts';

/** The folder of the service's own files in a repository; made when it is not there. */
export async function ownFolder({ commonDir }: RepositoryPlace): Promise<string> {
  const folder = join(commonDir, 'samklok');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The folder of files that matter to one operation only, on the disk of the repository. */
export async function temporaryFolder(place: RepositoryPlace): Promise<string> {
  const folder = join(await ownFolder(place), 'tmp');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes what a service that was ended left behind. */
export async function clearTemporaryFolder(place: RepositoryPlace): Promise<void> {
  await rm(join(await ownFolder(place), 'tmp'), { recursive: true, force: true });
}
