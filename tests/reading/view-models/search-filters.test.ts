import { describe, expect, it } from 'vitest';
import { searchFilters } from '../../../src/reading/view-models/search-filters.ts';
import { libraryOf } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

describe('the filters of the search page', () => {
  it('are those with something to choose from, in order', async () => {
    const filters = searchFilters(await libraryOf(minimalSite()));
    expect(filters.map(({ name }) => name)).toEqual([
      'typ',
      'omrade',
      'tema',
      'perspektiv',
      'lage',
    ]);
    expect(filters[1]?.options).toEqual([{ value: 'sjukdom', label: 'Sjukdom' }]);
    const empty = searchFilters(await libraryOf({}));
    expect(empty.map(({ name }) => name)).toEqual(['typ', 'perspektiv', 'lage']);
  });

  it('have words for every value', async () => {
    const options = searchFilters(await libraryOf(minimalSite())).flatMap((one) => one.options);
    expect(options.length).toBeGreaterThan(15);
    expect(options.filter(({ label, value }) => label === '' || value === '')).toEqual([]);
  });
});
