import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/model/nearest-match.ts';

const ids = ['incheckning', 'gemensam-reflektion', 'overlamning', 'muntligt-samtycke', 'sjukdom'];

describe('the nearest candidate', () => {
  it.each([
    ['a letter left out', 'inchekning', 'incheckning'],
    ['a letter too many', 'sjukdomm', 'sjukdom'],
    ['a wrong letter', 'overlamming', 'overlamning'],
    ['two letters swapped', 'sjukodm', 'sjukdom'],
    ['another case', 'Sjukdom', 'sjukdom'],
    ['a hyphen left out', 'gemensamreflektion', 'gemensam-reflektion'],
    ['only a part', 'samtycke', 'muntligt-samtycke'],
    ['more than the whole', 'var-incheckning-pa-mandagar', 'incheckning'],
    ['the very same', 'sjukdom', 'sjukdom'],
  ])('is found in spite of %s', (_name, value, expected) => {
    expect(nearest(value, ids)).toBe(expected);
  });

  it.each(['', 'x', 'pension', 'tillbakablick', 'en-i-med', 'a'.repeat(5_000)])(
    'is none when nothing is like %j',
    (value) => {
      expect(nearest(value, ids)).toBeUndefined();
    },
  );

  it('is the first of those that are equally near', () => {
    expect(nearest('hus', ['mus', 'lus'])).toBe('mus');
  });

  it('is the closer word rather than the one that shares a part', () => {
    expect(nearest('samtycken', ['muntligt-samtycken', 'samtycke'])).toBe('samtycke');
  });

  it('is none among no candidates', () => {
    expect(nearest('a', [])).toBeUndefined();
  });

  it('is always a candidate, and the same word whenever that is one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'å'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word), (value, candidates) => {
        const found = nearest(value, candidates);
        if (found !== undefined) expect(candidates).toContain(found);
        if (value !== '' && candidates.includes(value)) expect(found).toBe(value);
      }),
    );
  });

  it('finds a word of some length with any one letter changed', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.nat(), (value, at) => {
        const index = at % value.length;
        const mistyped = `${value.slice(0, index)}x${value.slice(index + 1)}`;
        expect(nearest(mistyped, ['zzzzzzzzzzzz', value])).toBe(value);
      }),
    );
  });
});
