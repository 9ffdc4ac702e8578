import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Paths } from '../../core/source/run-paths.ts';
import type { BuildOutcome } from './rebuilder.ts';

/** Most problems reported for one failed build. */
const maxReportedProblems = 20;

/**
 * Builds the site in a child process, so that its memory is freed afterwards and
 * a crash does not end the server. Never rejects.
 */
export async function buildInChildProcess(paths: Paths): Promise<BuildOutcome> {
  const built = await runScript(paths, 'build.ts', []);
  if (built.code === 0) return { ok: true, problems: [] };
  const checked = await runScript(paths, 'check.ts', ['--json']);
  const problems = problemsIn(checked.output);
  // Without problems in the content, the last lines of the output tell why the build failed.
  const last = built.output.trim().split('\n').slice(-3);
  return { ok: false, problems: problems.length > 0 ? problems : last };
}

function problemsIn(json: string): string[] {
  try {
    const { problems } = JSON.parse(json) as {
      problems: { file: string; line: number; severity: string; message: string; fix: string }[];
    };
    return problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, maxReportedProblems)
      .map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`);
  } catch {
    return [];
  }
}

/** Runs a script of the project with the paths of this run. Never rejects. */
function runScript(
  paths: Paths,
  name: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(paths.root, 'scripts', name), ...args], {
    cwd: paths.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CONTENT_DIR: paths.content,
      OUT_DIR: paths.out,
      SITE_URL: paths.siteUrl,
      BASE_PATH: paths.base,
    },
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: null, output: message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
