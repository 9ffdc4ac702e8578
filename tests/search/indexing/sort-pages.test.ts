import { expect, it } from 'vitest';
import type { Fragment } from '../../../src/search/indexing/pagefind-fragments.ts';
import { sortPages } from '../../../src/search/indexing/sort-pages.ts';
import { filterNames, kindValues } from '../../../src/search/search-filters.ts';

function page(title: string, kind?: keyof typeof kindValues): Fragment {
  const filters = kind ? { [filterNames.kind]: [kindValues[kind]] } : {};
  return { url: `/${title}/`, meta: { title }, filters } as unknown as Fragment;
}

it('lists what says what to do first, then by name, and pages without a kind last', () => {
  const kinds = ['practice', 'guide', 'area', 'theme', 'programme', 'page', 'reflection'] as const;
  const pages = [page('a'), ...kinds.flatMap((kind) => [page('ö', kind), page('å', kind)])];
  const order = sortPages(pages.toReversed()).map(({ filters, meta }) => [
    filters[filterNames.kind]?.[0],
    meta['title'],
  ]);
  expect(order).toEqual([
    ...kinds.flatMap((kind) => [
      [kindValues[kind], 'å'],
      [kindValues[kind], 'ö'],
    ]),
    [undefined, 'a'],
  ]);
});
