import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readPaths, type Paths } from '../../src/core/source/run-paths.ts';
import { makeContentFolder, type Files } from './content-folder.ts';
import { projectRoot } from './project-root.ts';

/** A content folder, and what comes of building it with the command. */
export interface Fixture {
  /** Paths of its builds. */
  readonly paths: Paths;
  /** Runs `npm run build` for it, with nothing kept from earlier builds. */
  build(): Promise<BuildResult>;
  /** Adds files to the content, or replaces them. */
  write(files: Files): Promise<void>;
  /** Deletes everything. */
  destroy(): Promise<void>;
}

/** How a command ended. */
interface BuildResult {
  /** Its exit code; undefined when it was killed. */
  readonly code: number | undefined;
  /** Standard output and standard error of the build. */
  readonly output: string;
}

/** A content folder to be built by the command, published where `options` say. */
export async function makeFixture(
  files: Files,
  { base = '', siteUrl = 'https://samklok.example' } = {},
): Promise<Fixture> {
  const { paths: own, write, destroy } = await makeContentFolder(files);
  const environment = {
    CONTENT_DIR: own.content,
    OUT_DIR: own.out,
    SITE_URL: siteUrl,
    BASE_PATH: base,
  };
  const paths = readPaths(environment, projectRoot);
  // The command keeps its cache in the project, by the path of the content.
  const forget = () => rm(paths.cache, { recursive: true, force: true });
  return {
    paths,
    write,
    build: async () => {
      await forget();
      return runScript('build.ts', environment);
    },
    destroy: async () => {
      await forget();
      await destroy();
    },
  };
}

/** Builds a fixture that has to succeed. @throws Error with the output when it fails */
export async function mustBuild({ build }: Fixture): Promise<void> {
  const { code, output } = await build();
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output}`);
}

function runScript(name: string, environment: Readonly<Record<string, string>>) {
  return new Promise<BuildResult>((resolve) => {
    const child = execFile(
      process.execPath,
      [join('scripts', name)],
      { cwd: projectRoot, env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? undefined, output: stdout + stderr }),
    );
  });
}
