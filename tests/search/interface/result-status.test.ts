import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/search/search-results.ts';
import { mendedWords } from '../../../src/search/interface/corrected-words.ts';
import { fillIn, filled } from '../../../src/search/interface/fill-template.ts';
import { tell } from '../../../src/search/interface/result-status.ts';
import type { SearchWords } from '../../../src/search/interface/interface-texts.ts';
import { answerOf, stateOf } from './fake-searcher.ts';

/** Each text is its own name with its places. */
const words = {
  oneResult: 'one',
  results: '{} many',
  none: 'none for {}',
  excluded: 'excluded',
  without: 'else {}',
  withoutOne: 'else one',
  meant: 'meant {}',
  readAs: '{} read as {}',
  missed: 'missed {}',
  nearest: 'near',
} as SearchWords;

const telling = (query: string, count: number, rest: Partial<Answer> = {}, without = 0) =>
  tell(
    {
      state: stateOf(query, without > 0 ? ['metod'] : []),
      isTyping: false,
      isBrief: false,
      answer: answerOf(count, rest),
      hits: [],
      without,
    },
    words,
    'sv',
  );

describe('what is told of a search', () => {
  it('is how much was found', () => {
    expect(telling('a', 1).spoken).toBe('one');
    expect(telling('a', 12).spoken).toBe('12 many');
    expect(telling('a', 0).spoken).toBe('none for a');
  });

  it('is how it was read, word by word where there are several', () => {
    expect(telling('sjukskirven', 2, { meant: 'sjukskriven' })).toMatchObject({
      meant: 'sjukskriven',
      mended: [],
    });
    const several = telling('tyst deltgare', 2, { meant: 'tyst deltagare' });
    expect(several.mended).toEqual([['deltgare', 'deltagare']]);
    expect(several.spoken).toBe('2 many meant tyst deltagare deltgare read as deltagare');
  });

  it('is not that a query was read as it was written', () => {
    expect(telling('tyst', 2, { meant: 'tyst' }).meant).toBeUndefined();
  });

  it('is what is found nowhere, and what is near', () => {
    const found = telling('tyst xyz qqq', 2, { missed: ['xyz', 'qqq'], nearest: ['tysta'] });
    expect(found.missed).toBe('”xyz” eller ”qqq”');
    expect(found.spoken).toBe('2 many missed ”xyz” eller ”qqq” near tysta.');
  });

  it('is, when nothing is found, no more than that and what is near', () => {
    const none = telling('xyz', 0, { missed: ['xyz'], nearest: ['xylofon'] });
    expect(none.missed).toBe('');
    expect(none.spoken).toBe('none for xyz near xylofon.');
  });

  it('is that filters are what hinders, and nothing of other words', () => {
    const hindered = telling('tyst', 0, { nearest: ['tysta'] }, 4);
    expect(hindered).toMatchObject({ status: 'excluded', nearest: [], without: 4 });
    expect(hindered.spoken).toBe('excluded else 4');
    expect(telling('tyst', 0, {}, 1).spoken).toBe('excluded else one');
  });
});

describe('words that were put right', () => {
  it('are told apart one by one, and not by capitals or commas', () => {
    expect(mendedWords('Tyst, deltgare', 'tyst deltagare')).toEqual([['deltgare', 'deltagare']]);
  });

  it('are not told apart when words were put together', () => {
    expect(mendedWords('sjuk skriven', 'sjukskriven')).toEqual([]);
  });
});

describe('a text that is filled in', () => {
  it('takes values as they are, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(filled('a{}b{}c', one, other)).toBe(`a${one}b${other}c`);
      }),
    );
    expect(filled('”{}”', "$& {} $'")).toBe("”$& {} $'”");
  });

  it('keeps what is not text in its place', () => {
    const node = { isNode: true };
    expect(fillIn('Visar {}.', node)).toEqual(['Visar ', node, '.']);
    expect(fillIn('{}', node)).toEqual([node]);
    expect(filled('utan {}')).toBe('utan ');
  });
});
