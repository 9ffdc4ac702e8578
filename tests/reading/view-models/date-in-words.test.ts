import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/reading/view-models/date-in-words.ts';

describe('dates in words', () => {
  it.each([
    ['2027-03-12', 'sv', 'day', '12 mars 2027'],
    ['2027-03-12', 'sv', 'month', 'mars 2027'],
    ['2027-03-12', 'en', 'day', '12 March 2027'],
    ['2027-12-31', 'en', 'month', 'December 2027'],
    ['2024-02-29', 'sv', 'day', '29 februari 2024'],
  ] as const)('%s in %s by %s is %s', (date, language, style, words) => {
    expect(dateInWords(date, language, style)).toBe(words);
  });
});
