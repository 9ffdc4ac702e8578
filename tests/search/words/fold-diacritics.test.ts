import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForeign, foldWord } from '../../../src/search/words/fold-diacritics.ts';
import { anyText } from './any-text.ts';

describe('a word without its dots', () => {
  it.each([
    ['mötet', 'motet'],
    ['ålder', 'alder'],
    ['idé', 'ide'],
    ['müsli', 'musli'],
    ['bjørnæs', 'bjornas'],
    ['straße', 'strasse'],
    ['crêpe', 'crepe'],
    ['šimić', 'simic'],
    ['mo\u0308te', 'mote'],
    ['akap-kr', 'akap-kr'],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
  ])('is, of %s, %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('has none to lose again', () => {
    fc.assert(fc.property(anyText, (word) => foldWord(foldWord(word)) === foldWord(word)));
  });
});

describe('a word with Swedish dots only', () => {
  it('keeps å, ä and ö, and writes Danish letters as Swedish ones', () => {
    expect(['möte', 'idé', 'bjørn', 'æra', 'mo\u0308te', 'crème'].map(foldForeign)).toEqual([
      'möte',
      'ide',
      'björn',
      'ära',
      'möte',
      'creme',
    ]);
  });

  it('loses the same dots as the word itself', () => {
    const letters = fc.array(fc.constantFrom(...'aåäöæøéüßłn\u0308\u030a-1'), { maxLength: 8 });
    fc.assert(
      fc.property(letters, (all) => {
        const word = all.join('').normalize('NFC');
        return foldWord(foldForeign(word)) === foldWord(word);
      }),
    );
  });
});
