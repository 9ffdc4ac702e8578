import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { rowsProblem, type LineLimits } from '../../../../src/editing/cms/lists/validate-lines.ts';
import { toRows, toTexts } from '../../../../src/editing/cms/lists/edit-rows.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { unwrap } from '../../../../src/core/model/field-metadata.ts';
import { allFields, formLeaves, schemaLeaves } from '../form/leaves.ts';
import { forms } from '../form/forms.ts';

const words = translator('sv').lists.lines;
const names = { list: 'Gör så här', one: 'Steg' };
const limits: LineLimits = { min: 2, max: 3, maxLength: 5 };
const problem = (...texts: string[]) => rowsProblem(toRows(texts).rows, limits, names, words);

describe('rows that are wrong', () => {
  it.each([
    ['too few', ['Ett'], 'Gör så här: skriv minst 2 rader.'],
    ['too many', ['A', 'B', 'C', 'D'], 'det är 4 rader, och får vara högst 3'],
    ['too long, by its number', ['Ett', '', 'Sexsex'], 'Steg 3 är 6 tecken lång'],
    ['of several lines', ['A', 'B\nC'], 'Steg 2 har flera rader'],
  ])('are told of: %s', (_what, texts, wanted) => {
    expect(problem(...texts)).toContain(wanted);
  });

  it('are all told of at once', () => {
    expect(problem('Sexsex', 'Sjusju')).toMatch(/^Steg 1 .* Steg 2 /);
  });

  it.each([
    ['none', []],
    ['as many as there may be, with empty ones between', ['A', '', 'B', ' ', 'C']],
    ['with blanks around what fits', ['  Femma  ', 'B']],
    ['with letters of two halves', ['😀😀😀😀😀', 'B']],
  ])('are not: %s', (_what, texts) => {
    expect(problem(...texts)).toBeUndefined();
  });
});

/** Lists of lines in the forms, beside the schemas of what they hold. */
const lists = forms('sv').flatMap(({ name, schema, fields }) => {
  const schemas = new Map(schemaLeaves(schema).map((leaf) => [leaf.path, leaf.schema]));
  return formLeaves(fields)
    .filter(({ field }) => field.widget === 'samklok-lines')
    .map(({ path, field }) => ({ box: name + path, field, line: schemas.get(path)! }));
});

describe('lists of lines in the forms', () => {
  it('are there, and no list of single texts is left to boxes in boxes', () => {
    expect(lists.length).toBeGreaterThan(15);
    const nested = forms('sv')
      .flatMap(({ fields }) => allFields(fields))
      .filter(({ field }) => field !== undefined);
    expect(nested.map(({ field }) => field?.widget)).toEqual(nested.map(() => 'datetime'));
  });

  it.each(lists)('take in $box just the lines that the schema takes', ({ field, line }) => {
    const longest = field.max_length ?? 0;
    expect(longest).toBeGreaterThan(0);
    const own = { min: field.min ?? 0, max: field.max ?? Infinity, maxLength: longest };
    const character = fc.constantFrom('a', 'ö', ' ', '😀');
    const length = fc.integer({ min: longest - 2, max: longest + 2 });
    const texts = fc.tuple(character, length).map(([one, count]) => `x${one.repeat(count - 1)}`);
    const schema = unwrap(line) as z.ZodString;
    fc.assert(
      fc.property(texts, (text) => {
        const rows = toRows([text, ...Array<string>(own.min).fill('x')]);
        const isWrong = rowsProblem(rows.rows, own, names, words) !== undefined;
        expect(isWrong).toBe(!z.array(schema).safeParse(toTexts(rows)).success);
      }),
      { numRuns: 25 },
    );
  });
});
