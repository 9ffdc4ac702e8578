import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent, type CheckReport } from '../../../src/core/check/check-content.ts';
import { problemSeverities } from '../../../src/core/model/problem.ts';
import { readPaths } from '../../../src/core/source/run-paths.ts';
import { makeContentFolder, type ContentFolder } from '../../support/content-folder.ts';
import { marked } from '../../support/marked-positions.ts';
import { projectRoot } from '../../support/project-root.ts';
import { badInputs, soundFiles } from './bad-inputs.ts';

const today = '2026-11-21';

/** The bad inputs without their marks, and where each problem is to be told. */
const expected = badInputs.map(({ what, file, content, code }) => {
  if (typeof content !== 'string')
    return { what, file, content, told: { line: 1, column: 1, code } };
  const { text, places } = marked(content);
  return { what, file, content: text, told: { ...places[0], code } };
});

let folder: ContentFolder;
let report: CheckReport;

beforeAll(async () => {
  const bad = Object.fromEntries(expected.map(({ file, content }) => [file, content]));
  folder = await makeContentFolder({ ...soundFiles(), ...bad });
  report = await checkContent(folder.paths, today);
});
afterAll(async () => {
  await folder.destroy();
  // The command keeps its cache in the project, by the path of the content.
  const { cache } = readPaths({ CONTENT_DIR: folder.paths.content }, projectRoot);
  await rm(cache, { recursive: true, force: true });
});

describe('a content folder with one of each bad input', () => {
  it('has every bad input in a file of its own', () => {
    expect(new Set(badInputs.map(({ file }) => file)).size).toBe(badInputs.length);
  });

  it.each(expected)('reports $what, at its line and column', ({ file, told }) => {
    const found = report.problems
      .filter((problem) => problem.file === file)
      .map(({ line, column, code }) => ({ line, column, code }));
    expect(found).toEqual([told]);
  });

  it('reports nothing else', () => {
    const files = new Set(badInputs.map((bad) => bad.file));
    expect(report.problems.filter(({ file }) => !files.has(file))).toEqual([]);
  });

  it('counts errors and warnings apart', () => {
    const severities = badInputs.map(({ code }) => problemSeverities[code]);
    expect(report).toMatchObject({
      errors: severities.filter((severity) => severity === 'error').length,
      warnings: severities.filter((severity) => severity === 'warning').length,
    });
    expect(report.warnings).toBeGreaterThan(0);
  });
});

describe('npm run check', () => {
  const run = async (contentDir: string, ...args: string[]) => {
    const child = promisify(execFile)(process.execPath, ['scripts/check.ts', ...args], {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_DIR: contentDir },
    });
    const { stdout } = await child.catch((error: { stdout: string }) => error);
    return { code: child.child.exitCode, stdout };
  };

  it('ends with 1 and prints every problem as JSON for machines', async () => {
    const { code, stdout } = await run(folder.paths.content, '--json');
    const { errors, warnings, problems } = JSON.parse(stdout) as {
      errors: number;
      warnings: number;
      problems: Record<string, unknown>[];
    };
    expect(code).toBe(1);
    expect([errors, warnings]).toEqual([report.errors, report.warnings]);
    expect(problems).toHaveLength(badInputs.length);
    for (const problem of problems) {
      expect(Object.keys(problem).sort()).toEqual([
        'code',
        'column',
        'file',
        'fix',
        'line',
        'message',
        'severity',
      ]);
    }
  });

  it('ends with 0 for the example content', async () => {
    const { code, stdout } = await run(join(projectRoot, 'content'));
    expect(stdout).not.toContain('→');
    expect(code).toBe(0);
  });
});
