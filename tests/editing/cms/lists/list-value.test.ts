import { describe, expect, it } from 'vitest';
import { toImmutableList, textItems } from '../../../../src/editing/cms/lists/list-value.ts';
import { FakeList, immutable } from './immutable.ts';

describe('a value of a list of lines', () => {
  it.each([
    ['nothing', undefined, []],
    ['an empty value', null, []],
    ['a list of texts', new FakeList(['Ett', '']), ['Ett', '']],
    ['texts restored from the device', ['Ett'], ['Ett']],
  ])('is read as texts: %s', (_what, value, wanted) => {
    expect(textItems(value)).toEqual(wanted);
  });

  it.each([
    ['a text', 'Ett'],
    ['a list with a number', new FakeList(['Ett', 2])],
    ['an object', immutable({ a: 'Ett' })],
  ])('is not read as texts, so that nothing of it is lost: %s', (_what, value) => {
    expect(textItems(value)).toBeUndefined();
  });

  it('is given back as a list of the kind that Decap compares', () => {
    const field = immutable({ name: 'steps' });
    for (const before of [undefined, 'Ett', new FakeList(['Ett', 'Två'])]) {
      const list = toImmutableList(['Tre'], before, field);
      expect(list).toBeInstanceOf(FakeList);
      expect((list as FakeList).items).toEqual(['Tre']);
    }
  });
});
