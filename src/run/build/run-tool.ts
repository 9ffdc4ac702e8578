import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Paths } from '../../core/source/run-paths.ts';

/**
 * Runs a tool of the project, with the paths of this run in its environment and
 * its output passed on. A child process of its own, so that the memory of one
 * tool is given back before the next one starts.
 * @throws when the tool ends with another code than 0
 */
export async function runTool(
  paths: Paths,
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const bin = join(paths.root, 'node_modules', '.bin');
  const child = spawn(join(bin, name), args, {
    cwd: paths.root,
    stdio: 'inherit',
    env: {
      ...process.env,
      // The Node of the project first, also where a script was not started by npm.
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      // Whatever this was started from: a site for readers is made.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: paths.content,
      OUT_DIR: paths.out,
      SITE_URL: paths.siteUrl,
      BASE_PATH: paths.base,
      ...environment,
    },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with code ${code}`);
}
