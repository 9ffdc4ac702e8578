import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['a letter too many', 'titlle', ['text', 'title'], 'title'],
    ['a letter too few', 'summry', ['summary', 'stages'], 'summary'],
    ['a wrong letter', 'formuts', ['formats'], 'formats'],
    ['two letters that changed places', 'taem', ['theme', 'team'], 'team'],
    ['other case', 'TITLE', ['title'], 'title'],
    ['one of its parts', 'samtycke', ['ring', 'muntligt-samtycke'], 'muntligt-samtycke'],
    ['the whole it is a part of', 'muntligt-samtycke', ['samtycke', 'ring'], 'samtycke'],
  ])('is found for %s', (_what, value, candidates, expected) => {
    expect(nearest(value, candidates)).toBe(expected);
  });

  it.each([
    ['nothing is like it', 'xyz', ['summary', 'title']],
    ['there is nothing to choose from', 'title', []],
    ['only a little word is shared', 'med-brev', ['ring-med-vilja']],
  ])('is nothing when %s', (_what, value, candidates) => {
    expect(nearest(value, candidates)).toBeUndefined();
  });

  it('is the first of several as near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('is the word itself where it is among the candidates', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(), (words, pick) => {
        const value = words[pick % words.length]!;
        expect(nearest(value, words)).toBe(value);
      }),
    );
  });
});
