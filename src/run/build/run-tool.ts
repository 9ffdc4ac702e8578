import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Paths } from '../../core/source/run-paths.ts';

/**
 * Runs a command of `node_modules/.bin` in a child process, with the paths of
 * this run in its environment and its output passed on. Each tool's memory is
 * freed before the next one starts.
 * @param environment further variables, which win over all others
 * @throws when the tool cannot be started or exits with another code than 0
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
      // The project's own Node comes first, also when the script was not started by npm.
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      // Overrides what the calling process has, such as `test`.
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
