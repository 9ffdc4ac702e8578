import type { Postings, Term } from '../format/index-format.ts';
import type { OpenRegister } from './open-index.ts';

/** A term of the register, with where it is found. */
export interface FoundTerm extends Term, Postings {}

/** Letters from which on a beginning is looked for in two shards; shorter ones stand in many. */
export const tellingLetters = 3;

/** Terms with a key: the stems that differ by dots and accents only. */
export async function termsOfKey(register: OpenRegister, key: string): Promise<FoundTerm[]> {
  const shard = await register.shard(shardOf(register.table.firstKeys, key));
  const { terms } = shard;
  const found: FoundTerm[] = [];
  for (let at = lowerBound(terms, key); terms[at]?.key === key; at++) {
    found.push({ ...(terms[at] as Term), ...shard.postings(at) });
  }
  return found;
}

/** Terms whose keys begin with `beginning`, those of most pages first, at most `mostTerms`. */
export async function termsBeginning(
  register: OpenRegister,
  beginning: string,
  mostTerms: number,
): Promise<FoundTerm[]> {
  const numbers = shardsBeginning(register.table.firstKeys, beginning);
  const shards = await Promise.all(numbers.map((number) => register.shard(number)));
  const found = shards.flatMap((shard) => {
    const places: { readonly at: number; readonly term: Term; readonly shard: typeof shard }[] = [];
    for (let at = lowerBound(shard.terms, beginning); ; at++) {
      const term = shard.terms[at];
      if (!term?.key.startsWith(beginning)) return places;
      places.push({ at, term, shard });
    }
  });
  return found
    .sort((a, b) => b.term.count - a.term.count)
    .slice(0, mostTerms)
    .map(({ at, term, shard }) => ({ ...term, ...shard.postings(at) }));
}

/**
 * Numbers of the shards that words with a beginning are looked for in. The shard
 * that the beginning itself would be in may end before the first such word; the
 * next one then begins with them.
 */
function shardsBeginning(firstKeys: readonly string[], beginning: string): number[] {
  const first = shardOf(firstKeys, beginning);
  const next = first + 1;
  if (!firstKeys[next]?.startsWith(beginning)) return [first];
  return beginning.length < tellingLetters ? [next] : [first, next];
}

/** Number of the shard that a key would be in. */
export function shardOf(firstKeys: readonly string[], key: string): number {
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
