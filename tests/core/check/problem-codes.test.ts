import { describe, expect, it } from 'vitest';
import { problemSeverities } from '../../../src/core/model/problem.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

describe('every problem code', () => {
  it('is given by some rule, so that no text is written for what never happens', () => {
    const rules = sourceFiles(['src'], ['.ts'])
      .filter(
        ({ path }) => !path.startsWith('src/core/i18n/') && path !== 'src/core/model/problem.ts',
      )
      .map(({ text }) => text)
      .join('\n');
    const codes = Object.keys(problemSeverities);
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !rules.includes(`'${code}'`))).toEqual([]);
  });
});
