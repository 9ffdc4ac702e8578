import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteCache, runScript, type RunPaths, type Run } from './project-run.ts';
import { differences, digestOf, digestTree } from './tree-digest.ts';

/** Measurements of `npm run check`. */
export interface CheckRuns {
  /** Without a cache. */
  readonly cold: Run;
  /** Repeated without changes. */
  readonly warm: Run;
}

/** Measurements of builds of the same site. */
export interface BuildRuns {
  /** Without a cache. */
  readonly cold: Run;
  /** Repeated without changes. */
  readonly unchanged: Run;
  /** After a sentence was added to one reflection. */
  readonly edit: Run;
  /** Of the edited content, without a cache. */
  readonly coldAgain: Run;
  /** Number of HTML pages of the first build. */
  readonly pages: number;
  /**
   * Whether the project's code changed during the measurements, which makes differences
   * meaningless.
   */
  readonly projectChanged: boolean;
  /** Files in which the repeated build differs from the cold one. */
  readonly unchangedDiffers: readonly string[];
  /** Files in which the incremental build differs from a cold build of the same content. */
  readonly editDiffers: readonly string[];
}

/**
 * Measures the check with and without a cache.
 * @throws Error when the check fails
 */
export async function checkRuns(place: RunPaths): Promise<CheckRuns> {
  await deleteCache(place);
  return { cold: await runScript('check', place), warm: await runScript('check', place) };
}

/** Text added to a reflection's body. */
const sentence = '\nNästa gång börjar vi med att läsa det här högt för varandra.\n';

/**
 * Measures cold, repeated and incremental builds. Edits the content.
 * @param place folders of the project, the content and the site
 * @param reflection path of the reflection to edit, relative to the content folder
 * @param afterCold called after the first build, while its site exists
 * @throws Error when a build fails
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

/** Digest of the code that determines how content is built. */
async function projectDigest(root: string): Promise<string> {
  const folders = ['src', 'public', 'scripts'].map((folder) => digestTree(join(root, folder)));
  return (await Promise.all(folders)).map(digestOf).join(' ');
}
