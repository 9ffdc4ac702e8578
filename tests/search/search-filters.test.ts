import { describe, expect, it } from 'vitest';
import {
  filterNames,
  filterPairs,
  kindValues,
  perspectiveValues,
  statusValues,
} from '../../src/search/search-filters.ts';
import { slugify } from '../../src/core/model/slugify.ts';

describe('the filters of a page', () => {
  it('say its kind, and every area, theme and perspective it belongs to', () => {
    expect(
      filterPairs('practice', {
        areas: ['sjukdom', 'pension'],
        themes: ['sprak'],
        perspectives: ['employee', 'client'],
        status: 'confirmed',
      }),
    ).toEqual([
      ['typ', 'arbetssatt'],
      ['omrade', 'sjukdom'],
      ['omrade', 'pension'],
      ['tema', 'sprak'],
      ['perspektiv', 'arbetstagare'],
      ['perspektiv', 'klient'],
      ['lage', 'bekraftat'],
    ]);
  });

  it('say only the kind of a page that belongs to nothing', () => {
    expect(filterPairs('page')).toEqual([['typ', 'sida']]);
  });
});

describe('the names and values of filters', () => {
  it('can stand in an address as they are', () => {
    const words = [filterNames, kindValues, perspectiveValues, statusValues].flatMap((one) =>
      Object.values<string>(one),
    );
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => slugify(word) !== word)).toEqual([]);
  });

  it.each([
    ['kinds', kindValues],
    ['perspectives', perspectiveValues],
    ['statuses', statusValues],
    ['filters', filterNames],
  ])('tell %s apart', (_what, values) => {
    const words = Object.values<string>(values);
    expect(new Set(words).size).toBe(words.length);
  });
});
