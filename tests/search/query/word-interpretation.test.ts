import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rarity, effectivePageCount } from '../../../src/search/query/word-interpretation.ts';

const impacts = fc.uint8Array({ minLength: 1, maxLength: 40, min: 1 });

describe('how common a term is', () => {
  it('is the number of its pages when it says as much of all of them', () => {
    expect(effectivePageCount({ impacts: Uint8Array.of(70, 70, 70) })).toBe(3);
  });

  it('hardly grows by pages that only mention it', () => {
    expect(effectivePageCount({ impacts: Uint8Array.of(200, 2, 2, 2, 2, 2) })).toBeCloseTo(1.05);
  });

  it('is never less than one page nor more than all that have it', () => {
    fc.assert(
      fc.property(impacts, (found) => {
        expect(effectivePageCount({ impacts: found })).toBeGreaterThanOrEqual(1);
        expect(effectivePageCount({ impacts: found })).toBeLessThanOrEqual(found.length);
      }),
    );
  });
});

describe('rarity', () => {
  it('is above nothing, and falls the more pages a term is about', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        (one, more) => {
          expect(rarity(one + more, 2000)).toBeGreaterThan(0);
          expect(rarity(one + more, 2000)).toBeLessThan(rarity(one, 2000));
        },
      ),
    );
  });
});
