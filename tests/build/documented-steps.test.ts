import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { documentedSteps, followStep } from '../support/documented-steps.ts';
import { projectRoot } from '../support/project-root.ts';

const contributing = await readFile(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
const kindSteps = documentedSteps(contributing, 'Add a content kind');
const fieldSteps = documentedSteps(contributing, 'Add a field');

/** Everything of the project that is written by hand, or needed to compile it. */
const copied = (path: string) =>
  !['node_modules', 'dist', '.git', 'coverage', '.cache'].includes(basename(path));

let copy = '';

/** Two compilations and a build, on a machine that may be doing other things, in ms. */
const longEnough = 400_000;

beforeAll(async () => {
  copy = await realpath(await mkdtemp(join(tmpdir(), 'samklok-steps-')));
  await cp(projectRoot, copy, { recursive: true, filter: copied });
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(async () => {
  await rm(readPaths({}, copy).cache, { recursive: true, force: true });
  await rm(copy, { recursive: true, force: true });
});

/** Runs a tool of the project in the copy. */
function run(command: string, args: readonly string[]) {
  return new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    const child = execFile(
      join(projectRoot, 'node_modules', '.bin', command),
      args,
      { cwd: copy, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

async function compile(): Promise<string> {
  await run('astro', ['sync', '--silent']);
  return (await run('tsc', ['--noEmit', '--pretty', 'false', '-p', '.'])).output;
}

describe('a kind added by the steps of CONTRIBUTING.md', () => {
  it(
    'is asked for by the compiler in every record of kinds, once it is in the registry',
    async () => {
      const [schema, registry, ...others] = kindSteps;
      await followStep(copy, schema!);
      await followStep(copy, registry!);
      const output = await compile();
      const records = others
        .filter(({ edits }) => edits.every(({ after }) => after !== undefined))
        .map(({ file }) => file)
        .filter((file) => !file.includes('/fields/'));
      expect(records.length).toBeGreaterThan(9);
      expect(records.filter((file) => !output.includes(`${file}(`))).toEqual([]);
    },
    longEnough,
  );

  it(
    'compiles, together with a field added by those steps, and builds pages',
    async () => {
      for (const step of [...kindSteps.slice(2), ...fieldSteps]) await followStep(copy, step);
      expect(await compile()).toBe('');
      const { code } = await run('node', ['scripts/build.ts']);
      expect(code).toBe(0);
      const page = await readFile(join(copy, 'dist', 'checklistor', 'infor-motet', 'index.html'));
      expect(page.toString()).toContain('Ta med anteckningarna');
      const list = await readFile(join(copy, 'dist', 'checklistor', 'index.html'), 'utf8');
      expect(list).toContain('href="/checklistor/infor-motet/"');
      const model = join(copy, 'dist', 'bidra', 'innehallsmodell', 'index.html');
      expect(await readFile(model, 'utf8')).toContain('Var teamet sitter.');
    },
    longEnough,
  );
});
