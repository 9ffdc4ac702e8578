import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitIntoShards } from '../../../src/search/indexing/split-into-shards.ts';
import { shardForKey } from '../../../src/search/query/find-index-terms.ts';
import type { IndexedTerm } from '../../../src/search/format/shard.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Terms as the index makes them: sorted by key, some keys shared by several stems. */
const terms = fc
  .array(
    fc.record({
      key: fc.stringMatching(/^[a-d]{1,4}$/),
      stem: fc.stringMatching(/^[a-dåö]{1,4}$/),
      count: fc.integer({ min: 1, max: 4000 }),
    }),
    { maxLength: 60 },
  )
  .map((made) =>
    made
      .map((term): IndexedTerm => ({
        ...term,
        parts: [],
        pages: new Uint32Array(),
        impacts: new Uint8Array(),
      }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.stem, b.stem)),
  );

it('keeps every term, in order, and those of a key in one shard', () => {
  fc.assert(
    fc.property(terms, (all) => {
      const shards = splitIntoShards(all);
      expect(shards.length).toBeGreaterThan(0);
      expect(shards.flat()).toEqual(all);
      const keys = shards.flatMap((shard) => [...new Set(shard.map(({ key }) => key))]);
      expect(keys).toHaveLength(new Set(keys).size);
    }),
  );
});

it('makes shards in which every key is found by the first keys alone', () => {
  fc.assert(
    fc.property(terms, (all) => {
      const shards = splitIntoShards(all);
      const firstKeys = shards.map((shard, index) => (index === 0 ? '' : (shard[0]?.key ?? '')));
      shards.forEach((shard, number) => {
        for (const { key } of shard) expect(shardForKey(firstKeys, key)).toBe(number);
      });
    }),
  );
});

it('has a shard also for a site without words', () => {
  expect(splitIntoShards([])).toEqual([[]]);
});
