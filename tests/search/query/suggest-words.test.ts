import { expect, it } from 'vitest';
import { allowedTypos } from '../../../src/search/query/suggest-words.ts';

it('forgives nothing in short words, which have too many neighbours', () => {
  expect(['kl', 'vab', 'team', 'pension', 'sjukpenning'].map(allowedTypos)).toEqual([
    0, 0, 1, 1, 2,
  ]);
});
