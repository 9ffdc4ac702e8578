import { describe, expect, it } from 'vitest';
import { addressFrom, pagesOf } from '../../../../src/editing/cms/removal/published-addresses.ts';
import type { NameIndex } from '../../../../src/editing/cms/references/name-source.ts';
import { FormerAddressSchema } from '../../../../src/core/model/redirects.ts';

const site = 'https://example.org/kunskap/';

describe('an address that is written or pasted', () => {
  it.each([
    ['as it should be', '/metoder/ny/', '/metoder/ny/'],
    ['from the browser', 'https://example.org/kunskap/metoder/ny/', '/metoder/ny/'],
    ['with a place in the page', 'https://example.org/kunskap/metoder/ny/#steg', '/metoder/ny/'],
    ['of the home page', 'https://example.org/kunskap/', '/'],
    ['without slashes', ' metoder/ny', '/metoder/ny/'],
    ['in capitals', '/Metoder/Ny/', '/metoder/ny/'],
    ['of another site', 'https://annan.se/a/', 'https://annan.se/a/'],
    ['in words', 'en annan sida', 'en annan sida'],
    ['empty', '', ''],
  ])('becomes an address on the site: %s', (_what, typed, wanted) => {
    expect(addressFrom(typed, site)).toBe(wanted);
    expect(addressFrom(wanted, site)).toBe(wanted);
  });
});

describe('the pages that readers can be led to', () => {
  it('are those of the index that have a page, by their address', () => {
    const none = { area: [], theme: [], guide: [], practice: [] };
    const other = [{ id: 'x', name: 'X' }];
    const names = { ...none, team: other, party: other, term: other } as NameIndex;
    expect(pagesOf(names)).toEqual([]);
    const pages = pagesOf({ ...names, practice: [{ id: 'ring', name: 'Ring' }], guide: other });
    expect(pages).toEqual([
      { id: '/arbetssatt/ring/', name: 'Ring', also: [], kind: 'practice' },
      { id: '/metoder/x/', name: 'X', also: [], kind: 'guide' },
    ]);
    const { to } = FormerAddressSchema.shape;
    expect(pages.map(({ id }) => to.safeParse(id).success)).toEqual([true, true]);
  });
});
