import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idFrom,
  isFixed,
  isId,
  isTaken,
} from '../../../../src/editing/cms/widgets/new-id-rules.ts';

describe('an id made of a name', () => {
  it.each([
    ['Gå över ån efter vatten', 'ga-over-an-efter-vatten'],
    ['”Vad hände?”', 'vad-hande'],
    ['', ''],
    ['!', ''],
    [`${'ord '.repeat(19)}lang ny`, `${'ord-'.repeat(19)}lang`.slice(0, 80)],
    [`${'ord '.repeat(19)}langre`, 'ord-'.repeat(18) + 'ord'],
    ['a'.repeat(100), 'a'.repeat(80)],
  ])('of "%s" ends with a whole word where it can', (name, id) => {
    expect(idFrom(name)).toBe(id);
  });

  it('is always an id, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const id = idFrom(name);
        expect(id === '' || isId(id)).toBe(true);
      }),
    );
  });
});

describe('an id that readers may know', () => {
  const facts = {
    id: 'ring',
    initial: 'ring',
    isPublished: true,
    published: new Set(['ring', 'mail']),
  };

  it('is fixed, and not taken by itself', () => {
    expect(isFixed(facts)).toBe(true);
    expect(isTaken(facts)).toBe(false);
  });

  it('is fixed in a published entry when it is not known what is published', () => {
    expect(isFixed({ ...facts, published: undefined })).toBe(true);
  });

  it('can be changed while only a draft has it', () => {
    expect(isFixed({ ...facts, id: 'ny', initial: 'ny' })).toBe(false);
    expect(isFixed({ ...facts, isPublished: false })).toBe(false);
  });

  it('is taken when something else has it', () => {
    expect(isTaken({ ...facts, isPublished: false })).toBe(true);
    expect(isTaken({ ...facts, id: 'mail' })).toBe(true);
    expect(isTaken({ ...facts, id: 'ny' })).toBe(false);
    expect(isTaken({ ...facts, isPublished: false, published: undefined })).toBe(false);
  });
});
