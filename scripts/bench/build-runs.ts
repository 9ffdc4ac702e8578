import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteCache, runScript, type RunPaths, type Run } from './project-run.ts';
import { differences, digestOf, digestTree } from './tree-digest.ts';

/** The check, alone. */
export interface CheckRuns {
  /** With nothing read before. */
  readonly cold: Run;
  /** Once more, nothing changed. */
  readonly warm: Run;
}

/** Builds of the same site. */
export interface BuildRuns {
  /** With nothing kept from before. */
  readonly cold: Run;
  /** Once more, nothing changed. */
  readonly unchanged: Run;
  /** After a sentence was added to one reflection. */
  readonly edit: Run;
  /** Of the edited content, with nothing kept from before. */
  readonly coldAgain: Run;
  /** HTML pages of the first build. */
  readonly pages: number;
  /** Whether the project itself was changed meanwhile; then differences say nothing about it. */
  readonly projectChanged: boolean;
  /** Files that the unchanged build made otherwise than the cold one. */
  readonly unchangedDiffers: readonly string[];
  /** Files that the build after the edit made otherwise than a cold build of the same content. */
  readonly editDiffers: readonly string[];
}

/** Measures the check. */
export async function checkRuns(place: RunPaths): Promise<CheckRuns> {
  await deleteCache(place);
  return { cold: await runScript('check', place), warm: await runScript('check', place) };
}

/** Added to a reflection's body. */
const sentence = '\nNästa gång börjar vi med att läsa det här högt för varandra.\n';

/**
 * Measures builds. The content is changed by it.
 * @param reflection path of the reflection to edit, from the content folder
 * @param afterCold done with the first site while it is there
 */
export async function buildRuns(
  place: RunPaths,
  reflection: string,
  afterCold?: () => Promise<void>,
): Promise<BuildRuns> {
  const projectBefore = await projectDigest(place.root);
  await deleteCache(place);
  const cold = await runScript('build', place);
  await afterCold?.();
  const coldTree = await digestTree(place.out);
  const unchanged = await runScript('build', place);
  const unchangedTree = await digestTree(place.out);

  await appendFile(join(place.content, reflection), sentence);
  const edit = await runScript('build', place);
  const editTree = await digestTree(place.out);
  await deleteCache(place);
  const coldAgain = await runScript('build', place);

  return {
    cold,
    unchanged,
    edit,
    coldAgain,
    pages: [...coldTree.keys()].filter((path) => path.endsWith('.html')).length,
    projectChanged: projectBefore !== (await projectDigest(place.root)),
    unchangedDiffers: differences(coldTree, unchangedTree),
    editDiffers: differences(editTree, await digestTree(place.out)),
  };
}

/** Digest of what decides how content becomes a site. */
async function projectDigest(root: string): Promise<string> {
  const folders = ['src', 'public', 'scripts'].map((folder) => digestTree(join(root, folder)));
  return (await Promise.all(folders)).map(digestOf).join(' ');
}
