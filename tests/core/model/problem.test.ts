import { describe, expect, it } from 'vitest';
import { compareProblems, severityOf, type Problem } from '../../../src/core/model/problem.ts';

const problem = (own: Partial<Problem>): Problem => {
  return { file: 'a.mdx', path: [], line: 1, column: 1, code: 'empty-text', params: {}, ...own };
};

describe('problems', () => {
  it('are sorted by file, line, column and code', () => {
    const inOrder = [
      problem({}),
      problem({ code: 'missing-field' }),
      problem({ column: 2, code: 'bad-date' }),
      problem({ line: 2 }),
      problem({ line: 10 }),
      problem({ file: 'b.mdx' }),
    ];
    expect([...inOrder].reverse().sort(compareProblems)).toEqual(inOrder);
  });

  it('stop a build when they are errors, and not when they are warnings', () => {
    expect(severityOf(problem({ code: 'bad-date' }))).toBe('error');
    expect(severityOf(problem({ code: 'date-in-future' }))).toBe('warning');
  });
});
