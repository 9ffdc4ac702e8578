import { describe, expect, it } from 'vitest';
import type { RelatedPages } from '../../../src/search/format/related-pages.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { rankPages } from '../../../src/search/query/rank-pages.ts';
import type { InterpretedWord } from '../../../src/search/query/word-interpretation.ts';

/** A word that is found on some pages with an impact on each. */
function found(impacts: Readonly<Record<number, number>>): InterpretedWord {
  const [word] = parseQuery('ord', false).words;
  if (!word) throw new Error('The word is one to look for');
  const term = {
    stem: 'ord',
    key: 'ord',
    parts: [],
    count: Object.keys(impacts).length,
    pages: Uint32Array.from(Object.keys(impacts), Number),
    impacts: Uint8Array.from(Object.values(impacts)),
  };
  return { word, interpretations: [{ terms: [term], weights: [1] }] };
}

const kin = (...links: readonly (readonly [number, number])[]): RelatedPages => ({
  ones: Uint32Array.from(links, ([one]) => one),
  others: Uint32Array.from(links, ([, other]) => other),
});

describe('the order of what is found', () => {
  it('puts a page of most impact first, and of two that are alike the earlier one', () => {
    expect(rankPages([found({ 0: 20, 1: 90, 3: 20 })], 4, kin()).pages).toEqual([1, 0, 3]);
  });

  it('lets what is found on a page speak for pages that tell of the same thing', () => {
    const word = found({ 0: 50, 1: 50, 2: 50 });
    expect(rankPages([word], 5, kin([1, 2], [2, 4])).pages).toEqual([1, 2, 0, 4]);
  });

  it('shares what the best of several has, and not what that one has from others', () => {
    const { scores } = rankPages([found({ 0: 100, 1: 50 })], 4, kin([0, 3], [1, 3], [2, 3]));
    expect(scores[3]).toBeGreaterThan(0);
    expect(scores[3]).toBeLessThan(50);
    expect(scores[2]).toBe(0);
  });

  it('leaves pages out that are far behind the best', () => {
    expect(rankPages([found({ 0: 200, 1: 1 })], 2, kin()).pages).toEqual([0]);
  });
});
