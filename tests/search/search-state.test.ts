import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterKeys,
  hasFilters,
  isEmptySearch,
  noFilters as nothing,
  readState,
  writeState,
  type SearchState,
} from '../../src/search/search-state.ts';

/** States that a reader can bring about: trimmed text, values without repeats. */
const states: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  chosen: fc.record(
    Object.fromEntries(
      filterKeys.map((key) => [
        key,
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
          maxLength: 4,
        }),
      ]),
    ) as Record<(typeof filterKeys)[number], fc.Arbitrary<string[]>>,
  ),
});

describe('the address of a search', () => {
  it('says all of it in words people can read', () => {
    const chosen = { ...nothing, kind: ['metod', 'arbetssatt'], area: ['sjukdom'] };
    expect(writeState({ query: 'tyst i luren', chosen })).toBe(
      '?q=tyst+i+luren&typ=metod&typ=arbetssatt&omrade=sjukdom',
    );
  });

  it('is empty when nothing is searched for', () => {
    expect(writeState({ query: '  ', chosen: nothing })).toBe('');
  });

  it('brings back the same search, whatever it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  it('is the same when it is read and written again', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const address = writeState(readState(`?${query}`));
        expect(writeState(readState(address))).toBe(address);
      }),
    );
  });

  it('is read without what is empty, repeated or unknown', () => {
    expect(readState('?q=%20+pension+&typ=&typ=metod&typ=metod&utm_source=x&tema=a')).toEqual({
      query: 'pension',
      chosen: { ...nothing, kind: ['metod'], theme: ['a'] },
    });
  });

  it.each(['', '?', '?x', '?q', '?%', '?q=%E5'])('never throws: %j', (address) => {
    expect(readState(address).chosen).toEqual(nothing);
  });
});

describe('a search', () => {
  it('is idle exactly when its address is empty', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(isEmptySearch(state)).toBe(writeState(state) === '');
      }),
    );
    expect(isEmptySearch({ query: ' ', chosen: nothing })).toBe(true);
  });

  it('has filters exactly when a value of any is chosen', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeState({ ...state, query: '' });
        expect(hasFilters(state)).toBe(address !== '');
      }),
    );
    expect(hasFilters({ query: 'a', chosen: nothing })).toBe(false);
  });
});
