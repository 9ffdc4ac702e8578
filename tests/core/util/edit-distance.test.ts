import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../src/core/util/edit-distance.ts';

const word = fc.stringMatching(/^[abcåö]{0,9}$/);
const enough = 20;

it.each([
  ['pension', 'pension', 0],
  ['pensoin', 'pension', 1],
  ['pensionn', 'pension', 1],
  ['pnsion', 'pension', 1],
  ['penzion', 'pension', 1],
  ['rehabb', 'rehab', 1],
  ['arbetskada', 'arbetsskada', 1],
  ['sjukskrvining', 'sjukskrivning', 1],
  ['foraldrapening', 'foraldrapenning', 1],
  ['avtal', 'möte', 4],
])('%s is as many slips from %s as a typist would count: %i', (a, b, slips) => {
  expect(editDistance(a, b, enough)).toBe(slips);
});

it('is the same both ways, nothing for the same word, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = editDistance(a, b, enough);
      expect(editDistance(b, a, enough)).toBe(slips);
      expect(slips === 0).toBe(a === b);
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('says only that it is more than the limit when it is', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, enough), limit + 1));
    }),
  );
});
