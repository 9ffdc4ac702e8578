import { filterNames } from '../search-filters.ts';
import type { Fragment } from './pagefind-fragments.ts';

/** Values of the kind filter, those that say what to do first. */
const kinds = ['arbetssatt', 'metod', 'omrade', 'tema', 'program', 'sida', 'reflektion'];
const swedish = new Intl.Collator('sv', { numeric: true });

/**
 * The order of pages in the register, which is that of a list without a query:
 * by kind, then by name. Pages of a kind lie together, so that their filters
 * pack well.
 */
export function inOrder(fragments: readonly Fragment[]): Fragment[] {
  const kindOf = ({ filters }: Fragment) => {
    const at = kinds.indexOf(filters[filterNames.kind]?.[0] ?? '');
    return at === -1 ? kinds.length : at;
  };
  const titleOf = ({ meta, url }: Fragment) => meta['title'] ?? url;
  return [...fragments].sort(
    (a, b) =>
      kindOf(a) - kindOf(b) || swedish.compare(titleOf(a), titleOf(b)) || (a.url < b.url ? -1 : 1),
  );
}
