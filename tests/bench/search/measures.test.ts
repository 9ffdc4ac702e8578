import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAnswerable,
  mean,
  ndcg,
  reciprocalRank,
} from '../../../scripts/bench-search/ranking-measures.ts';

const grades = new Map([
  ['best', 3],
  ['good', 2],
  ['fair', 1],
  ['bad', 0],
]);

describe('nDCG@10', () => {
  it('is what the formula gives by hand', () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(ndcg(['good', 'none', 'best'], grades)).toBeCloseTo((3 + 7 / 2) / ideal, 12);
    expect(ndcg(['bad', 'fair'], grades)).toBeCloseTo(1 / Math.log2(3) / ideal, 12);
  });

  it('is 1 for the best order and 0 for nothing good', () => {
    expect(ndcg(['best', 'good', 'fair', 'bad'], grades)).toBe(1);
    expect(ndcg([], grades)).toBe(0);
    expect(ndcg(['bad', 'none'], grades)).toBe(0);
    expect(ndcg(['bad'], new Map([['bad', 0]]))).toBe(0);
  });

  it('looks at ten results, also when more are right', () => {
    const many = new Map(Array.from({ length: 15 }, (_, at) => [`d${at}`, 1]));
    expect(ndcg([...many.keys()].slice(0, 10), many)).toBe(1);
    const late = [...Array.from({ length: 10 }, (_, at) => `none${at}`), 'best'];
    expect(ndcg(late, grades)).toBe(0);
  });

  it('counts a document that comes twice once', () => {
    expect(ndcg(['best', 'best'], grades)).toBe(ndcg(['best', 'none'], grades));
    expect(ndcg(['fair', 'fair', 'fair'], new Map([['fair', 1]]))).toBe(1);
  });

  it('never falls when a better document is moved up, and stays between 0 and 1', () => {
    const ranking = fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 14 });
    const judged = fc.array(fc.nat({ max: 3 }), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(ranking, judged, fc.nat(), fc.nat(), (documents, given, one, other) => {
        const answers = new Map(given.map((grade, id) => [String(id), grade]));
        const ids = documents.map(String);
        const [upper, lower] = [one % ids.length, other % ids.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const before = ndcg(ids, answers);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        const swapped = ids.with(upper, ids[lower]!).with(lower, ids[upper]!);
        const gains = answers.get(ids[lower]!)! - answers.get(ids[upper]!)!;
        if (gains >= 0) expect(ndcg(swapped, answers)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});

describe('the reciprocal rank', () => {
  it('is one over the place of the first document of grade 1 or more', () => {
    expect(reciprocalRank(['fair', 'best'], grades)).toBe(1);
    expect(reciprocalRank(['bad', 'none', 'good'], grades)).toBe(1 / 3);
  });

  it('is 0 when there is none among the first ten', () => {
    expect(reciprocalRank([], grades)).toBe(0);
    expect(reciprocalRank([...'0123456789', 'best'], grades)).toBe(0);
    expect(reciprocalRank([...'012345678', 'best'], grades)).toBe(0.1);
  });
});

describe('a query', () => {
  it('has an answer when any document is graded above 0', () => {
    expect(isAnswerable(grades)).toBe(true);
    expect(isAnswerable(new Map([['bad', 0]]))).toBe(false);
    expect(isAnswerable(new Map())).toBe(false);
    expect(isAnswerable(undefined)).toBe(false);
  });
});

describe('the mean', () => {
  it('is 0 of nothing', () => {
    expect(mean([])).toBe(0);
    expect(mean([1, 0, 0.5])).toBe(0.5);
  });
});
