import type { Postings, Term } from '../format/index-format.ts';
import type { OpenIndex } from './open-index.ts';

/** A term of the index, with where it is found. */
export interface FoundTerm extends Term, Postings {}

/** Letters from which on a beginning is looked for in two shards; shorter ones stand in many. */
export const minPrefixLength = 3;

/** Terms with a key: the stems that differ by dots and accents only. */
export async function findTermsByKey(searchIndex: OpenIndex, key: string): Promise<FoundTerm[]> {
  const shard = await searchIndex.shard(shardForKey(searchIndex.table.firstKeys, key));
  const { terms } = shard;
  const found: FoundTerm[] = [];
  for (let at = lowerBound(terms, key); terms[at]?.key === key; at++) {
    found.push({ ...(terms[at] as Term), ...shard.postings(at) });
  }
  return found;
}

/** Terms whose keys begin with `beginning`, those of most pages first, at most `mostTerms`. */
export async function findTermsByPrefix(
  searchIndex: OpenIndex,
  prefix: string,
  maxTerms: number,
): Promise<FoundTerm[]> {
  const numbers = shardsWithPrefix(searchIndex.table.firstKeys, prefix);
  const shards = await Promise.all(numbers.map((number) => searchIndex.shard(number)));
  const found = shards.flatMap((shard) => {
    const places: { readonly at: number; readonly term: Term; readonly shard: typeof shard }[] = [];
    for (let at = lowerBound(shard.terms, prefix); ; at++) {
      const term = shard.terms[at];
      if (!term?.key.startsWith(prefix)) return places;
      places.push({ at, term, shard });
    }
  });
  return found
    .sort((a, b) => b.term.count - a.term.count)
    .slice(0, maxTerms)
    .map(({ at, term, shard }) => ({ ...term, ...shard.postings(at) }));
}

/**
 * Numbers of the shards that words with a beginning are looked for in. The shard
 * that the beginning itself would be in may end before the first such word; the
 * next one then begins with them.
 */
function shardsWithPrefix(firstKeys: readonly string[], prefix: string): number[] {
  const first = shardForKey(firstKeys, prefix);
  const next = first + 1;
  if (!firstKeys[next]?.startsWith(prefix)) return [first];
  return prefix.length < minPrefixLength ? [next] : [first, next];
}

/** Number of the shard that a key would be in. */
export function shardForKey(firstKeys: readonly string[], key: string): number {
  let low = 0;
  let high = firstKeys.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

function lowerBound(terms: readonly Term[], key: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
