import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageExceptions } from '../support/coverage-exceptions.ts';
import { projectRoot } from '../support/project-root.ts';

/** Alternatives of a pattern with `{a,b}`: each has to match something by itself. */
function alternatives(pattern: string): string[] {
  const match = /\{([^{}]+)\}/.exec(pattern);
  if (!match) return [pattern];
  const [braces, names = ''] = match;
  return names.split(',').flatMap((name) => alternatives(pattern.replace(braces, name)));
}

describe('exceptions from the coverage floor', () => {
  const patterns = coverageExceptions.flatMap(({ files }) => alternatives(files));

  it('match files that exist', () => {
    const unmatched = patterns.filter(
      (pattern) => globSync(pattern, { cwd: projectRoot }).length === 0,
    );
    expect(unmatched).toEqual([]);
  });

  it('are listed once each, and only match files of src/', () => {
    expect(patterns).toEqual([...new Set(patterns)]);
    expect(patterns.filter((pattern) => !pattern.startsWith('src/'))).toEqual([]);
  });

  it('give the reason, and the tests that run the files instead', () => {
    const vague = coverageExceptions.filter(({ why }) => !/; tests\//.test(why));
    expect(vague).toEqual([]);
  });
});
