import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/search/query/word-matcher.ts';
import { foldedWords } from '../../../src/search/query/page-words.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import type {
  WordInterpretation,
  InterpretedWord,
} from '../../../src/search/query/word-interpretation.ts';

/** A way to read a word by some stems together. */
function reading(...stems: readonly string[]): WordInterpretation {
  const none = { count: 1, parts: [], pages: new Uint32Array(), impacts: new Uint8Array() };
  return {
    terms: stems.map((stem) => ({ stem, key: stem, ...none })),
    weights: stems.map(() => 1),
  };
}

/** The words of a query, each with its ways to be read. */
function read(
  query: string,
  ...readings: readonly (readonly WordInterpretation[])[]
): InterpretedWord[] {
  const { words } = parseQuery(query, false);
  return words.map((word, number) => ({ word, interpretations: readings[number] ?? [] }));
}

/** The words of a text that answer a query when they are looked at in that text. */
function answering(words: readonly InterpretedWord[], text: string): string[] {
  const all = foldedWords(text);
  const { match } = createMatcher(words).forText(all);
  return all.filter((word) => match(word) >= 0).map(({ surface }) => surface);
}

describe('the words of a text that answer a query', () => {
  const sickLeave = read('sjukskrivning', [reading('sjukskriv'), reading('sjuk', 'skriv')]);

  it('are other forms of a word, and compounds that begin or end with it', () => {
    const pension = read('pension', [reading('pension')]);
    const text = 'Pensionen, en pensionssparare och hans tjänstepension är inget pens.';
    expect(answering(pension, text)).toEqual(['Pensionen', 'pensionssparare', 'tjänstepension']);
  });

  it('are no parts of a compound where the compound itself stands', () => {
    const text = 'Sjukskrivningen går ut. Skriv upp när den som är sjuk ringde.';
    expect(answering(sickLeave, text)).toEqual(['Sjukskrivningen']);
  });

  it('are the parts of a compound where it does not stand as a whole', () => {
    const text = 'Den som är sjuk ringde. Skriv upp när.';
    expect(answering(sickLeave, text)).toEqual(['sjuk', 'Skriv']);
  });

  it('are no part of a compound that stands alone', () => {
    expect(answering(sickLeave, 'Skriv upp när någon ringde, och skriv det samma dag.')).toEqual(
      [],
    );
  });

  it('are still those of another word of the query that is the same as a part', () => {
    const both = read(
      'skriva sjukskrivning',
      [reading('skriv')],
      sickLeave[0]?.interpretations ?? [],
    );
    const text = 'Sjukskrivningen: skriv upp den som är sjuk.';
    expect(answering(both, text)).toEqual(['Sjukskrivningen', 'skriv']);
  });
});
