import type { IndexedTerm } from '../format/shard.ts';

/**
 * Largest size of a shard before packing, in bytes as they are estimated here:
 * small enough for a phone on a slow network, large enough that words that begin
 * alike, and with them a word being typed, lie together.
 */
const shardSize = 18_000;

/** Estimated bytes of a term: its line, and two bytes for each page. */
const sizeOf = ({ stem, key, parts, count }: IndexedTerm) =>
  stem.length + (key === stem ? 0 : key.length) + parts.join(' ').length + 8 + 2 * count;

/**
 * Cuts the sorted terms into shards. Terms with the same key stay together, since
 * a shard is found by its first key. At least one shard, also without terms.
 */
export function splitIntoShards(terms: readonly IndexedTerm[]): IndexedTerm[][] {
  const shards: IndexedTerm[][] = [[]];
  let size = 0;
  for (const [index, term] of terms.entries()) {
    const own = sizeOf(term);
    const isNewKey = terms[index - 1]?.key !== term.key;
    if (size > 0 && size + own > shardSize && isNewKey) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(term);
    size += own;
  }
  return shards;
}
