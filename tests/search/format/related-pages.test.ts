import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelatedPages, writeRelatedPages } from '../../../src/search/format/related-pages.ts';

const page = fc.integer({ min: 0, max: 100_000 });

describe('pages that tell of the same thing', () => {
  it('are given back two by two, the lower number first and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(page, page)), (links) => {
        const { ones, others } = readRelatedPages(writeRelatedPages(links));
        const sorted = links
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(Array.from(ones, (one, link) => [one, others[link]])).toEqual(sorted);
      }),
    );
  });
});
