import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '../../../src/search/format/varint.ts';
import { pageCode, pageFromCode } from '../../../src/search/format/index-format.ts';
import { readShard, writeShard, type IndexedTerm } from '../../../src/search/format/shard.ts';

const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A word as stems are: letters, now and then with dots. */
const word = fc.stringMatching(/^[a-zåäö0-9-]{1,12}$/);

const term = fc
  .record({
    stem: word,
    key: word,
    parts: fc.array(word, { maxLength: 3 }),
    found: fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 255 })),
      { minLength: 1, maxLength: 20, selector: ([page]) => page },
    ),
  })
  .map(({ found, ...rest }): IndexedTerm => {
    const sorted = [...found].sort(([a], [b]) => a - b);
    return {
      ...rest,
      count: sorted.length,
      pages: Uint32Array.from(sorted, ([page]) => page),
      impacts: Uint8Array.from(sorted, ([, impact]) => impact),
    };
  });

describe('the files of the searchIndex', () => {
  it('give back every number that was written', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const writer = new NumberWriter();
        for (const one of numbers) writer.number(one);
        const reader = new NumberReader(writer.bytes());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('give back every term of a shard, and where it is found', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
        const shard = readShard(writeShard(terms));
        expect(shard.terms).toEqual(
          terms.map(({ stem, key, count, parts }) => ({ stem, key, count, parts })),
        );
        terms.forEach(({ pages, impacts }, index) => {
          expect(shard.postings(index)).toEqual({ pages, impacts });
        });
      }),
    );
  });

  it('name pages so that the name tells the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36 ** 4 - 1 }), (page) => {
        const code = pageCode(page);
        expect(code).toHaveLength(4);
        expect(pageFromCode(`sv_abc${code}`)).toBe(page);
      }),
    );
  });
});
