import { describe, expect, it } from 'vitest';
import { findNames, maxShown } from '../../../../src/editing/cms/references/search-names.ts';

const names = [
  { id: 'arbetsskada', name: 'Arbetsskada', also: ['olycka på jobbet', 'TFA'] },
  { id: 'foraldraledighet', name: 'Föräldraledighet', also: ['mammaledig'] },
  { id: 'sjukdom', name: 'Sjukdom' },
  { id: 'ring', name: 'Ring tillbaka samma dag', also: ['Den som väntar blir sjuk av oro.'] },
  { id: 'tjanstepension', name: 'Tjänstepension' },
];
const ids = (typed: string, without: string[] = []) =>
  findNames(names, typed, new Set(without)).names.map(({ id }) => id);

describe('finding names', () => {
  it.each([
    ['', ['arbetsskada', 'foraldraledighet', 'sjukdom', 'ring', 'tjanstepension']],
    ['sjuk', ['sjukdom', 'ring']],
    ['FÖRÄLDRA', ['foraldraledighet']],
    ['foraldra', ['foraldraledighet']],
    ['pension', ['tjanstepension']],
    ['dag ring', ['ring']],
    ['tillbaka', ['ring']],
    ['tfa', ['arbetsskada']],
    ['jobbet', ['arbetsskada']],
    ['samma-dag', ['ring']],
    ['(ring', ['ring']],
    ['finns inte', []],
  ])('gives the best first for "%s"', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('leaves out what is chosen already', () => {
    expect(ids('sjuk', ['sjukdom'])).toEqual(['ring']);
  });

  it('puts a name that starts so before one that only holds it', () => {
    const list = [
      { id: 'a', name: 'Om dag' },
      { id: 'b', name: 'Middag' },
      { id: 'c', name: 'Dag ett' },
    ];
    expect(findNames(list, 'dag').names.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('shows the first of many, and counts them all', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `n${index}`,
      name: `Namn ${index}`,
    }));
    const found = findNames(many, 'namn');
    expect(found.names).toHaveLength(maxShown);
    expect(found.count).toBe(10_000);
  });
});
