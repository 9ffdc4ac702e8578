import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gates } from '../support/quality-gates.ts';
import { projectRoot } from '../support/project-root.ts';
import { modules } from './import-rules.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const isThere = (path: string) => existsSync(join(projectRoot, path));

const documents = ['README.md', 'CONTRIBUTING.md'].map((file) => ({ file, text: read(file) }));
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

const rootNames = readdirSync(projectRoot);
/** Made by a build, and not there before the first one. */
const made = ['dist', 'node_modules'];

/** Paths of the project that a text names in backticks, up to the first placeholder; not those it says to create. */
function namedPaths(text: string): string[] {
  return [...text.replaceAll(/Create `[^`]+`/g, '').matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1]!.replace(/<.*$/, ''))
    .filter((name) => /^[\w.@-]+\/[\w./@[\]-]*$/.test(name))
    .filter((name) => {
      const [root = ''] = name.split('/');
      return rootNames.includes(root) && !made.includes(root);
    });
}

describe.each(documents)('$file', ({ text }) => {
  it('names only paths that exist', () => {
    const named = namedPaths(text);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the map in CONTRIBUTING.md', () => {
  const map = read('CONTRIBUTING.md');

  it('lists every module of src/', () => {
    expect(Object.keys(modules).filter((module) => !map.includes(`\`src/${module}/`))).toEqual([]);
  });

  it('describes every gate except the one that finds a browser', () => {
    const names = gates.map(({ script }) => script).filter((name) => name !== 'browser');
    expect(names.filter((name) => !map.includes(`npm run ${name}`))).toEqual([]);
  });

  it('gives a reason for every package', () => {
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });
});
