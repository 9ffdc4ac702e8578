import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gates } from '../support/quality-gates.ts';
import { projectRoot } from '../support/project-root.ts';
import { sourceFiles } from './source-files.ts';

const folders = ['src', 'scripts', 'tests'];
const code = sourceFiles(folders, ['.ts', '.astro', '.mjs']);
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

const rootFiles = readdirSync(projectRoot, { withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => item.name)
  // In a linked working tree of git, .git is a file that names a folder of the machine.
  .filter((name) => name !== 'package-lock.json' && name !== '.git')
  .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
const texts = [
  ...rootFiles,
  ...sourceFiles(
    [...folders, '.ci', '.vscode', 'content'],
    [...['.ts', '.astro', '.mjs', '.mdx', '.yaml', '.css', '.json', '.md', 'run']],
  ),
];

/** Lines a file may have before it is split, as the style of the project asks. */
const longest = 250;
/** Files that may be longer, and why. */
const longer: Readonly<Record<string, string>> = {
  'tests/browser/search.test.ts': 'what people do with the search, in one story',
  'tests/core/mdx/hostile-inputs.ts': 'a list, one line for each input',
  'tests/core/model/invalid-data.ts': 'a table, one row for each mistake',
};

/** File names that could hold anything. */
const vagueNames = new Set([
  ...['pieces', 'plan', 'align', 'as-text', 'answer', 'dom', 'lists', 'templates', 'empties'],
  ...['misc', 'helpers', 'utils', 'stuff'],
]);

/** Words that meant something to this project's authors alone. */
const privateWords = new Set([
  ...['wire', 'wish', 'desk', 'weave', 'woven', 'mend', 'shadow', 'kin', 'overtaken', 'until'],
]);

describe('files of code', () => {
  it('are found by this test', () => {
    expect(code.length).toBeGreaterThan(200);
    expect(texts.length).toBeGreaterThan(code.length + 50);
  });

  it(`have at most ${longest} lines`, () => {
    const long = code.filter(({ text }) => text.split('\n').length > longest + 1);
    expect(paths(long).filter((path) => !(path in longer))).toEqual([]);
    expect(Object.keys(longer).filter((path) => !paths(code).includes(path))).toEqual([]);
  });

  it('have names in kebab-case, and components in PascalCase', () => {
    const names = code.filter(({ path }) => {
      const name = basename(path).replace(/\.(?:ts|astro|mjs)$/, '');
      if (path.startsWith('src/pages/'))
        return !/^(?:[\da-z.-]+|\[(?:\.\.\.)?[a-z]+\](?:\.[a-z]+)?)$/.test(name);
      if (path.endsWith('.astro')) return !/^(?:[A-Z][a-z]+)+$/.test(name);
      return !/^[\da-z]+(?:-[\da-z]+)*(?:\.(?:test|config|d))?$/.test(name);
    });
    expect(paths(names)).toEqual([]);
  });

  it('have no vague names', () => {
    const telling = code.filter(({ path }) => {
      const [name = ''] = basename(path).split('.');
      return !vagueNames.has(name) && !name.split('-').some((word) => privateWords.has(word));
    });
    const vague = code.filter((file) => !telling.includes(file));
    expect(paths(vague.filter(({ path }) => !path.startsWith('src/pages/')))).toEqual([]);
  });

  it('have no comments about work to do later', () => {
    const put = code.filter(({ text }) =>
      /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text.replace(/\/\\b.*$/gm, '')),
    );
    expect(paths(put)).toEqual([]);
  });

  it('have no skipped and no exclusive tests', () => {
    const skipping = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/;
    const tests = code.filter(({ path }) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(40);
    const skipped = tests.filter(
      ({ path, text }) => path !== 'tests/architecture/files.test.ts' && skipping.test(text),
    );
    expect(paths(skipped)).toEqual([]);
  });
});

describe('texts', () => {
  it('contain no absolute path of a machine', () => {
    const place = /(?:^|[\s'"`(=])\/(?:work|home|root|Users|mnt)\/|\.\.\/shared\b/m;
    const naming = texts.filter(
      ({ path, text }) => path !== 'tests/architecture/files.test.ts' && place.test(text),
    );
    expect(paths(naming)).toEqual([]);
  });

  it('contain no address of a package registry', () => {
    const host = /\b(?:registry\.npmjs\.org|artifactory|verdaccio|codeartifact|jfrog)\b/;
    const naming = texts.filter(
      ({ path, text }) => path !== 'tests/architecture/files.test.ts' && host.test(text),
    );
    expect(paths(naming)).toEqual([]);
  });

  it('lock package versions without the address of a registry', () => {
    const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
    expect(lock).toContain('"lockfileVersion"');
    expect(lock).not.toMatch(
      /"resolved"|https?:\/\/(?!.*(?:sponsor|fund|opencollective|github\.com))[^"]*\.tgz/,
    );
    expect(existsSync(join(projectRoot, '.npmrc'))).toBe(false);
  });
});

describe('the quality gates', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('are npm scripts without repeats', () => {
    const names = gates.map(({ script }) => script);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('run every vitest project', () => {
    const config = readFileSync(join(projectRoot, 'vitest.config.ts'), 'utf8');
    const projects = [...config.matchAll(/name: '(\w+)'/g)].map((match) => match[1]!);
    const counted = gates.filter((gate) => gate.countsTests).map(({ script }) => scripts[script]);
    expect(projects.length).toBeGreaterThan(2);
    for (const project of projects) {
      expect(counted.some((script) => script?.includes(`--project ${project}`))).toBe(true);
    }
  });

  it('include every folder of tests', () => {
    const config = readFileSync(join(projectRoot, 'vitest.config.ts'), 'utf8');
    const withTests = new Set(
      code.flatMap(({ path }) => /^tests\/([^/]+)\/.*\.test\.ts$/.exec(path)?.[1] ?? []),
    );
    expect(withTests.size).toBeGreaterThan(8);
    const missed = [...withTests].filter(
      (folder) => !new RegExp(`[/{,]${folder}[/},]`).test(config),
    );
    expect(missed).toEqual([]);
  });
});
