import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Paths } from '../../src/core/source/run-paths.ts';
import { projectRoot } from './project-root.ts';

/** Files by path relative to the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder of its own for one test, with a cache of its own. */
export interface ContentFolder {
  /** Paths of a run over this folder. */
  readonly paths: Paths;
  /** Adds files or replaces them. */
  write(files: Files): Promise<void>;
  /** Takes a file or a folder away. */
  remove(file: string): Promise<void>;
  /** Deletes everything, the cache too. */
  destroy(): Promise<void>;
}

/** A content folder that is deleted when the test that makes it ends. */
export async function contentFolder(
  files: Files = {},
  own: Partial<Paths> = {},
): Promise<ContentFolder> {
  const folder = await makeContentFolder(files, own);
  onTestFinished(() => folder.destroy());
  return folder;
}

/** A content folder that lives until it is destroyed, for a whole file of tests. */
export async function makeContentFolder(
  files: Files = {},
  own: Partial<Paths> = {},
): Promise<ContentFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-content-'));
  const content = join(dir, 'content');
  await mkdir(content);
  const paths: Paths = {
    root: projectRoot,
    content,
    out: join(dir, 'dist'),
    cache: join(dir, 'cache'),
    siteUrl: 'https://samklok.example',
    base: '/',
    ...own,
  };
  const write = async (more: Files) => {
    for (const [file, text] of Object.entries(more)) {
      await mkdir(dirname(join(content, file)), { recursive: true });
      await writeFile(join(content, file), text);
    }
  };
  await write(files);
  return {
    paths,
    write,
    remove: (file) => rm(join(content, file), { recursive: true }),
    destroy: () => rm(dir, { recursive: true, force: true }),
  };
}
