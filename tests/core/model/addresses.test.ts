import { describe, expect, it } from 'vitest';
import {
  addressOf,
  fixedAddresses,
  listPageAddress,
  sections,
  type AddressedKind,
} from '../../../src/core/model/addresses.ts';
import { FormerAddressSchema } from '../../../src/core/model/redirects.ts';

describe('addresses', () => {
  it.each([
    ['area', 'sjukdom', '/omraden/sjukdom/'],
    ['theme', 'sprak', '/teman/sprak/'],
    ['practice', 'ring-tillbaka', '/arbetssatt/ring-tillbaka/'],
    ['reflection', 'ett-samtal', '/reflektioner/ett-samtal/'],
    ['guide', 'runda', '/metoder/runda/'],
    ['programme', 'traning', '/program/traning/'],
    ['page', 'om', '/om/'],
  ] satisfies [AddressedKind, string, string][])(
    'of the %s %s is fixed: %s',
    (kind, id, address) => {
      expect(addressOf(kind, id)).toBe(address);
    },
  );

  it('of the first page of a list is the list’s own', () => {
    expect(listPageAddress(sections.reflection, 1)).toBe('/reflektioner/');
    expect(listPageAddress(sections.reflection, 12)).toBe('/reflektioner/sida/12/');
  });

  it('are all such as a redirect can name', () => {
    const all = [...Object.values(sections), ...Object.values(fixedAddresses)];
    const refused = all.filter((from) => !FormerAddressSchema.safeParse({ from, to: '/' }).success);
    expect(refused).toEqual([]);
  });
});
