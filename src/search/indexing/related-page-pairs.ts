import type { Fragment } from './pagefind-fragments.ts';
import type { FactsByAddress } from './page-facts.ts';

/** Pairs of numbers of pages that tell of the same thing, each pair once. */
export function relatedPagePairs(
  fragments: readonly Fragment[],
  facts: FactsByAddress,
): (readonly [number, number])[] {
  const numbers = new Map(fragments.map(({ url }, number) => [url, number]));
  return fragments.flatMap(({ url }, number) => {
    const related = new Set(facts.get(url)?.relatedPages);
    return [...related].flatMap((address) => {
      const other = numbers.get(address);
      return other === undefined || other === number ? [] : [[number, other] as const];
    });
  });
}
