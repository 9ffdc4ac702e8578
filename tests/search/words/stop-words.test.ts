import { describe, expect, it } from 'vitest';
import { weakness } from '../../../src/search/words/stop-words.ts';

describe('words that carry nothing in a query', () => {
  it('are those that hold sentences together', () => {
    const words =
      'och att det som en jag vi du man kan ska hur vad när vem vilka gör får om till för av på är har';
    expect(words.split(' ').filter((word) => weakness(word) !== 'stop')).toEqual([]);
  });

  it('are known without their dots', () => {
    expect(
      'nar for pa fran maste gor aven nagon'.split(' ').filter((word) => weakness(word) !== 'stop'),
    ).toEqual([]);
  });

  it('are none that name something, nor one that could when it has lost its dots', () => {
    const words = 'möte avtal sjuk lön val år råd hår ålder mål svar barn chef itp1'.split(' ');
    expect(words.filter((word) => weakness(word) !== 'none')).toEqual([]);
    expect(['ar', 'far', 'bor'].map(weakness)).toEqual(['weak', 'weak', 'weak']);
  });

  it('are not those that may say what is meant', () => {
    const words = 'utan mot efter före innan själv alla'.split(' ');
    expect(words.map(weakness)).toEqual(words.map(() => 'weak'));
    expect(weakness('ny')).toBe('none');
  });

  it('are those that ask, with and without their dots', () => {
    const words = ['hur', 'när', 'nar', 'varför', 'varfor'];
    expect(words.filter((word) => weakness(word) !== 'stop')).toEqual([]);
  });
});
