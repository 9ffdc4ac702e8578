import { describe, expect, it } from 'vitest';
import {
  formatRankings,
  formatTables,
  summarizeScores,
} from '../../../scripts/bench-search/report.ts';
import { computeScores } from '../../../scripts/bench-search/scores.ts';

const set = {
  queries: [
    { id: '1', type: 'exact', text: 'a' },
    { id: '2', type: 'typo', text: 'b' },
    { id: '3', type: 'exact', text: 'c' },
    { id: '4', type: 'none', text: 'd' },
    { id: '5', type: 'none', text: 'e' },
  ],
  grades: new Map([
    ['1', new Map([['x', 2]])],
    ['2', new Map([['x', 1]])],
    ['3', new Map([['y', 3]])],
    ['4', new Map([['y', 0]])],
  ]),
};
const found = [['x'], [], ['z', 'y'], ['y'], []].map((ids) => ({ ids }));
const third = 1 / Math.log2(3);

describe('scores', () => {
  const scores = computeScores(set, found);

  it('are means over the queries that have an answer', () => {
    expect(scores.ndcg10).toBeCloseTo((1 + third) / 3, 12);
    expect(scores.mrr).toBeCloseTo(1.5 / 3, 12);
    expect(scores.zeroRate).toBeCloseTo(1 / 3, 12);
  });

  it('are given by type, without types that have no answers', () => {
    expect(Object.keys(scores.byType)).toEqual(['exact', 'typo']);
    expect(scores.byType['exact']).toEqual({
      ndcg10: (1 + third) / 2,
      mrr: 0.75,
      zeroRate: 0,
      queries: 2,
    });
    expect(scores.byType['typo']).toEqual({ ndcg10: 0, mrr: 0, zeroRate: 1, queries: 1 });
  });

  it('tell apart the queries that nothing answers', () => {
    expect(scores.unanswerable).toEqual({ count: 2, withResults: 1 });
  });

  it('take any name for a type', () => {
    const odd = { ...set, queries: [{ id: '1', type: '__proto__', text: 'a' }] };
    expect(Object.keys(computeScores(odd, found).byType)).toEqual(['__proto__']);
  });
});

describe('the summary', () => {
  const ours = computeScores(set, found);
  const pagefind = computeScores(set, []);

  it('has ours at the top, the others as baseline, and four digits', () => {
    expect(summarizeScores({ ours, pagefind })).toMatchObject({
      ndcg10: 0.5436,
      mrr: 0.5,
      zeroRate: 0.3333,
      byType: { exact: { ndcg10: 0.8155, queries: 2 } },
      baseline: { pagefind: { ndcg10: 0, mrr: 0, zeroRate: 1 } },
    });
  });

  it('says null where ours was not tried', () => {
    expect(summarizeScores({ pagefind })).toMatchObject({
      ndcg10: null,
      baseline: { pagefind: {} },
    });
  });

  it('is a table for people, too', () => {
    const lines = formatTables('Set', { ours, pagefind }).split('\n');
    expect(lines.find((line) => line.startsWith('| all '))).toMatch(
      /\| 3 +\| 0\.544 \/ 0\.500 \/ 33\.3 % +\| 0\.000 \/ 0\.000 \/ 100\.0 % +\|$/,
    );
    expect(lines.filter((line) => /^\| (?:exact|typo|none) /.test(line))).toHaveLength(2);
  });
});

describe('the rankings', () => {
  it('give every query with what was found and how it is graded', () => {
    const [first, second] = formatRankings(set, { ours: found, pagefind: [] });
    expect(first).toEqual({
      id: '1',
      type: 'exact',
      text: 'a',
      answers: [{ id: 'x', grade: 2 }],
      found: { ours: [{ id: 'x', grade: 2 }], pagefind: [] },
    });
    expect(second).toMatchObject({ id: '2', found: { ours: [] } });
  });
});
