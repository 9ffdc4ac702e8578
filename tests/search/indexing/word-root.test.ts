import { expect, it } from 'vitest';
import { derivationRoot } from '../../../src/search/indexing/analyse-word.ts';
import { stem } from '../../../src/search/words/stem.ts';

it.each([
  ['vaccination', 'vaccin'],
  ['konsultation', 'konsulterar'],
  ['organisation', 'organisera'],
  ['pensionär', 'pension'],
  ['skadlig', 'skada'],
])('%s is derived from what %s is a form of', (word, base) => {
  expect(derivationRoot(stem(word))).toBe(stem(base));
});

it.each(['pension', 'möte', 'rolig', 'person', 'avtal', 'station'])(
  '%s is derived from nothing that could be searched for',
  (word) => {
    expect(derivationRoot(stem(word))).toBeUndefined();
  },
);
