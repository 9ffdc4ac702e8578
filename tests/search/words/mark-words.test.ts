import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/search/words/mark-words.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { anyText } from './any-text.ts';

describe('marked words', () => {
  it('are whole, and each a piece of its own', () => {
    expect(
      markWords('Om tjänstepensionen, ITP 1 pension.', ({ form }) => /pension|itp/.test(form)),
    ).toEqual([
      { text: 'Om ', isMatch: false },
      { text: 'tjänstepensionen', isMatch: true },
      { text: ', ', isMatch: false },
      { text: 'ITP 1', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'pension', isMatch: true },
      { text: '.', isMatch: false },
    ]);
  });

  it('leave a text in one piece when none match, and nothing in none', () => {
    expect(markWords('Mötet är slut.', () => false)).toEqual([
      { text: 'Mötet är slut.', isMatch: false },
    ]);
    expect(markWords('', () => true)).toEqual([]);
  });

  it('join to the text they were cut from, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer(), (text, odd) => {
        const pieces = markWords(text, ({ form }) => (stem(form).length + odd) % 2 === 0);
        const texts = pieces.map((piece) => piece.text);
        return texts.join('') === text && !texts.includes('');
      }),
    );
  });
});
