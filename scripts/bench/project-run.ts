import { mkdir, rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { measure, type Measured } from './measure.ts';

/** Measurements of one run of a project script. */
export interface Run extends Omit<Measured, 'code' | 'output'> {
  /** Seconds by part, as the script prints them. */
  readonly parts: Readonly<Record<string, number>>;
  /** Load average over the minute before the end, the run included. */
  readonly load: number;
}

/** The folders that a build reads and writes. */
export interface RunPaths {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder of the site. */
  readonly out: string;
}

/** Number of output lines shown when a script fails. */
const shownLines = 30;

/**
 * Runs a script of the project on a content folder.
 * @throws Error with the end of the output when the script fails
 */
export async function runScript(script: 'check' | 'build', place: RunPaths): Promise<Run> {
  const { code, output, ...measured } = await measure({
    argv: [process.execPath, join('scripts', `${script}.ts`)],
    cwd: place.root,
    env: { CONTENT_DIR: place.content, OUT_DIR: place.out, SITE_URL: '', BASE_PATH: '' },
  });
  if (code !== 0) {
    const end = output.trimEnd().split('\n').slice(-shownLines).join('\n');
    throw new Error(`scripts/${script}.ts ended with code ${code}:\n${end}`);
  }
  return { ...measured, parts: parsePartTimes(output), load: loadavg()[0] ?? 0 };
}

/** Parses `name: 1.2 s` lines to seconds by name. */
export function parsePartTimes(output: string): Record<string, number> {
  const lines = output.matchAll(/^(\w+): (\d+(?:\.\d+)?) s$/gm);
  return Object.fromEntries([...lines].map(([, name = '', seconds]) => [name, Number(seconds)]));
}

/** Cache folder of a content folder. */
export function cacheFolder({ root, content }: RunPaths): string {
  return readPaths({ CONTENT_DIR: content }, root).cache;
}

/** Deletes the cache, so that the next run is cold. */
export async function deleteCache(place: RunPaths): Promise<void> {
  await rm(cacheFolder(place), { recursive: true, force: true });
  await rm(place.out, { recursive: true, force: true });
  await mkdir(place.content, { recursive: true });
}
