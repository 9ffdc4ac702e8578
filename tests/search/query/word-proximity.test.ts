import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordProximity } from '../../../src/search/query/rerank-by-proximity.ts';
import { rankingParameters } from '../../../src/search/query/ranking-parameters.ts';

const matches = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 3 })), {
    selector: ([at]) => at,
    maxLength: 20,
  })
  .map((found) => found.sort(([a], [b]) => a - b).map(([at, word]) => ({ at, word })));
const weights = [3, 2, 1, 0.5];

describe('nearness', () => {
  it('is more the nearer two words of the query stand, and nothing when they are far apart', () => {
    const apart = (distance: number) =>
      wordProximity(
        [
          { at: 10, word: 0 },
          { at: 10 + distance, word: 1 },
        ],
        weights,
      );
    expect(apart(1)).toBe(2);
    expect(apart(2)).toBe(1);
    expect(apart(rankingParameters.proximityWindow)).toBeGreaterThan(0);
    expect(apart(rankingParameters.proximityWindow + 1)).toBe(0);
  });

  it('is nothing for a single word, however often it stands there', () => {
    fc.assert(
      fc.property(matches, (found) => {
        const same = found.map(({ at }) => ({ at, word: 0 }));
        expect(wordProximity(same, weights)).toBe(0);
      }),
    );
  });

  it('never falls when more of the query is found', () => {
    fc.assert(
      fc.property(matches, fc.integer({ min: 0, max: 3 }), (found, word) => {
        const more = [...found, { at: 201, word }];
        expect(wordProximity(more, weights)).toBeGreaterThanOrEqual(wordProximity(found, weights));
      }),
    );
  });
});
