import type { AddressedKind } from '../../core/model/addresses.ts';
import { filterNames, kindRanks, kindValues } from '../search-filters.ts';
import type { Fragment } from './pagefind-fragments.ts';

/** Where pages without a kind come. */
const last = Object.keys(kindRanks).length + 1;
const rankByValue = new Map(
  (Object.keys(kindValues) as AddressedKind[]).map((kind): [string, number] => [
    kindValues[kind],
    kindRanks[kind],
  ]),
);
const swedish = new Intl.Collator('sv', { numeric: true });

/**
 * The order of pages in the index, which is that of a list without a query:
 * by kind, then by name. Pages of a kind lie together, so that their filters
 * pack well.
 */
export function sortPages(fragments: readonly Fragment[]): Fragment[] {
  const rankOf = ({ filters }: Fragment) =>
    rankByValue.get(filters[filterNames.kind]?.[0] ?? '') ?? last;
  const titleOf = ({ meta, url }: Fragment) => meta['title'] ?? url;
  return [...fragments].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || swedish.compare(titleOf(a), titleOf(b)) || (a.url < b.url ? -1 : 1),
  );
}
