import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchResults } from '../../../src/search/search-results.ts';
import { correctedWords } from '../../../src/search/interface/result-status.ts';
import { fillIn, filled } from '../../../src/search/interface/fill-template.ts';
import { resultStatus } from '../../../src/search/interface/result-status.ts';
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

const statusOf = (query: string, count: number, rest: Partial<SearchResults> = {}, without = 0) =>
  resultStatus(
    {
      state: stateOf(query, without > 0 ? ['metod'] : []),
      isTyping: false,
      isBrief: false,
      results: answerOf(count, rest),
      firstResults: [],
      countWithoutFilters: without,
    },
    words,
    'sv',
  );

describe('the status of a search', () => {
  it('is how much was found', () => {
    expect(statusOf('a', 1).spoken).toBe('one');
    expect(statusOf('a', 12).spoken).toBe('12 many');
    expect(statusOf('a', 0).spoken).toBe('none for a');
  });

  it('is how it was read, word by word where there are several', () => {
    expect(statusOf('sjukskirven', 2, { correctedQuery: 'sjukskriven' })).toMatchObject({
      correctedQuery: 'sjukskriven',
      corrections: [],
    });
    const several = statusOf('tyst deltgare', 2, { correctedQuery: 'tyst deltagare' });
    expect(several.corrections).toEqual([['deltgare', 'deltagare']]);
    expect(several.spoken).toBe('2 many meant tyst deltagare deltgare read as deltagare');
  });

  it('is not that a query was read as it was written', () => {
    expect(statusOf('tyst', 2, { correctedQuery: 'tyst' }).correctedQuery).toBeUndefined();
  });

  it('is what is found nowhere, and what is near', () => {
    const found = statusOf('tyst xyz qqq', 2, {
      missingWords: ['xyz', 'qqq'],
      suggestions: ['tysta'],
    });
    expect(found.missingWords).toBe('”xyz” eller ”qqq”');
    expect(found.spoken).toBe('2 many missed ”xyz” eller ”qqq” near tysta.');
  });

  it('is, when nothing is found, no more than that and what is near', () => {
    const none = statusOf('xyz', 0, { missingWords: ['xyz'], suggestions: ['xylofon'] });
    expect(none.missingWords).toBe('');
    expect(none.spoken).toBe('none for xyz near xylofon.');
  });

  it('is that filters are what hinders, and nothing of other words', () => {
    const hindered = statusOf('tyst', 0, { suggestions: ['tysta'] }, 4);
    expect(hindered).toMatchObject({ status: 'excluded', suggestions: [], countWithoutFilters: 4 });
    expect(hindered.spoken).toBe('excluded else 4');
    expect(statusOf('tyst', 0, {}, 1).spoken).toBe('excluded else one');
  });
});

describe('words that were put right', () => {
  it('are told apart one by one, and not by capitals or commas', () => {
    expect(correctedWords('Tyst, deltgare', 'tyst deltagare')).toEqual([['deltgare', 'deltagare']]);
  });

  it('are not told apart when words were put together', () => {
    expect(correctedWords('sjuk skriven', 'sjukskriven')).toEqual([]);
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
