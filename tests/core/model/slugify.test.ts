import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../../src/core/model/slugify.ts';
import { idPattern } from '../../../src/core/model/value-schemas.ts';

describe('slugify', () => {
  it.each([
    ['Ring tillbaka samma dag', 'ring-tillbaka-samma-dag'],
    ['Föräldraledighet & ålder', 'foraldraledighet-alder'],
    ['  ITP 1 (avdelning 2) ', 'itp-1-avdelning-2'],
    ['Återkoppling – så här', 'aterkoppling-sa-har'],
    ['Ærø og Straße', 'aero-og-strasse'],
    ['“…”', ''],
    ['日本', ''],
  ])('makes %j into %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts at the given length, and not in the middle of two hyphens', () => {
    expect(slugify('ett två tre', 8)).toBe('ett-tva');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120, size: 'max' }),
    fc.string({ unit: fc.constantFrom(...'aåÄö -–_.ß9İ'), maxLength: 120, size: 'max' }),
  );

  it('gives nothing or an id, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 100 }), (text, length) => {
        const slug = slugify(text, length);
        expect(slug.length).toBeLessThanOrEqual(length);
        if (slug !== '') expect(slug).toMatch(idPattern);
      }),
    );
  });

  it('leaves an id as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugify(text);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
