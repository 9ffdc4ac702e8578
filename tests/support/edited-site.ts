import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { startSite, type RunningSite } from '../../src/run/server/start-site.ts';
import { readPaths, type Paths } from '../../src/core/source/run-paths.ts';
import { projectRoot } from './project-root.ts';
import { visitOrigin, type Visits } from './browser.ts';

const run = promisify(execFile);

/** A site in a repository of its own, being served and edited for as long as a file's tests run. */
export interface EditedSite extends Visits {
  /** Paths of the site. */
  readonly paths: Paths;
  /** Runs git in its repository, and gives what it says. */
  git(...args: readonly string[]): Promise<string>;
  /** The bytes of an object in its repository. */
  bytes(id: string): Promise<Buffer>;
  /** The text of a content file in the work tree. */
  content(file: string): Promise<string>;
  /** Stops the service, as a machine that is switched off would. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Publishes a change as somebody else would, past the service. */
  publishByHand(author: string, file: string, change: (text: string) => string): Promise<void>;
}

/** Serves the example content from a repository of its own, with everything that `npm start` runs. */
export function editedSite(): EditedSite {
  let dir = '';
  let paths: Paths;
  let site: RunningSite | undefined;
  let port = 0;
  const git = async (...args: readonly string[]) => {
    const { stdout } = await run('git', ['-C', dir, ...args], { maxBuffer: 1e8 });
    return stdout;
  };
  const start = async () => {
    const output: string[] = [];
    const log = (text: string) => output.push(text);
    site = await startSite({ paths, port, host: '127.0.0.1', signIn: {}, log });
    if (!site?.canEdit) throw new Error(`The site did not start:\n${output.join('\n')}`);
    port = (site.server.address() as AddressInfo).port;
  };
  const stop = async () => {
    site?.server.closeAllConnections();
    await site?.close();
    site = undefined;
  };
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'samklok-desk-'));
    await cp(join(projectRoot, 'content'), join(dir, 'content'), { recursive: true });
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'Robin Redaktör');
    await git('config', 'user.email', 'robin@exempel.example');
    await git('add', '--all');
    await git('commit', '--quiet', '--message=Content');
    const places = { CONTENT_DIR: join(dir, 'content'), OUT_DIR: join(dir, 'site') };
    paths = readPaths(places, projectRoot);
    await start();
  });
  afterAll(async () => {
    await stop();
    await rm(dir, { recursive: true, force: true });
    await rm(paths.cache, { recursive: true, force: true });
  });
  const visits = visitOrigin(() => `http://127.0.0.1:${port}`);
  return {
    get origin() {
      return visits.origin;
    },
    get paths() {
      return paths;
    },
    open: (options) => visits.open(options),
    git,
    bytes: async (id) => {
      const { stdout } = await run('git', ['-C', dir, 'cat-file', 'blob', id], {
        encoding: 'buffer',
      });
      return stdout;
    },
    content: (file) => readFile(join(paths.content, file), 'utf8'),
    stop,
    start,
    publishByHand: async (author, file, change) => {
      const path = join(paths.content, file);
      await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')));
      await git('add', '--', path);
      await git('-c', `user.name=${author}`, 'commit', '--quiet', '--message=By hand', '--', path);
    },
  };
}
