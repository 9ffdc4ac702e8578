import { describe, expect, it } from 'vitest';
import { sortInSwedishOrder } from '../../../src/core/knowledge/swedish-order.ts';

const sorted = (names: readonly string[]) =>
  sortInSwedishOrder(names, (name) => ({ name, id: name }));

describe('Swedish order', () => {
  it('puts å, ä and ö after z, in that order', () => {
    expect(sorted(['Öppna', 'Zooma', 'Äga', 'Aga', 'Åka'])).toEqual([
      'Aga',
      'Zooma',
      'Åka',
      'Äga',
      'Öppna',
    ]);
  });

  it('does not mind capitals, and reads numbers as numbers', () => {
    expect(sorted(['Boka', 'avsluta', 'ITP 10', 'ITP 2'])).toEqual([
      'avsluta',
      'Boka',
      'ITP 2',
      'ITP 10',
    ]);
  });

  it('decides by place first and by id last', () => {
    const items = [
      { id: 'c', name: 'A', order: 2 },
      { id: 'b', name: 'B', order: 1 },
      { id: 'a', name: 'B', order: 1 },
    ];
    expect(sortInSwedishOrder(items, (item) => item).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves the list it is given as it is', () => {
    const names = ['b', 'a'];
    sorted(names);
    expect(names).toEqual(['b', 'a']);
  });
});
