import fc from 'fast-check';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/model/field-metadata.ts';
import { forms } from './forms.ts';
import { formLeaves, schemaLeaves } from './leaves.ts';

/** Boxes with a pattern beside the schemas of what is typed in them, one of each sort. */
const patterned = forms('sv').flatMap(({ name, schema, fields }) => {
  const schemas = new Map(schemaLeaves(schema).map((leaf) => [leaf.path, leaf.schema]));
  return formLeaves(fields).flatMap(({ path, field }) => {
    const own = schemas.get(path);
    return field.pattern && own
      ? [{ box: `${name}${path}`, pattern: field.pattern, schema: unwrap(own) as z.ZodString }]
      : [];
  });
});
const sorts = [...new Map(patterned.map((one) => [one.pattern[0], one])).values()];

/** Texts around the limit, with blanks, line breaks and letters of several units. */
const texts = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('/metoder/x/', '/Metoder/', 'a@b.se', 'a b@c.se', '/', 'teamet@', ' ', '\n'),
    fc
      .tuple(
        fc.constantFrom('', ' ', '\n\t', '\u00a0'),
        fc.constantFrom('a', 'å', '☺', '😀', ' b', '\n'),
        fc.integer({ min: 0, max: max + 3 }),
        fc.constantFrom('', '  ', '\r\n', 'x'),
      )
      .map(([before, letter, length, after]) => {
        return before + letter.repeat(length) + after;
      }),
  );

describe('the patterns of boxes', () => {
  it('are many', () => {
    expect(patterned.length).toBeGreaterThan(50);
    expect(sorts.length).toBeGreaterThan(8);
  });

  it.each(sorts)('let through what the schema does, and nothing else: $box', (one) => {
    const expression = new RegExp(one.pattern[0]);
    const { maxLength } = one.schema;
    // A name needs a letter or digit besides, as its address is made of it.
    const isName = one.pattern[0].startsWith('^(?=');
    fc.assert(
      fc.property(texts(maxLength ?? 100), (text) => {
        const isValid = one.schema.safeParse(text).success;
        const mayPass = !isName || /[a-z0-9À-ÖØ-öø-ÿ]/i.test(text);
        // Decap looks for nothing in a box that is empty, and a box of one line has no line breaks.
        fc.pre(text !== '' && (!isName || !/[\r\n]/.test(text)));
        expect(expression.test(text)).toBe(isValid && mayPass);
      }),
      { numRuns: 300 },
    );
  });

  it('say how to mend what does not fit', () => {
    const messages = sorts.map(({ pattern }) => pattern[1]);
    expect(messages.filter((message) => message.length < 15)).toEqual([]);
    const title = patterned.find(({ box }) => box === 'reflection.title');
    expect(title?.pattern[1]).toContain('högst 120 tecken');
  });

  it('ask for something that an address can be made of in the name of an entry', () => {
    const title = new RegExp(patterned.find(({ box }) => box === 'guide.title')?.pattern[0] ?? '');
    expect(['☺', '…', 'Ö', '3', 'Ärligt ☺'].map((name) => title.test(name))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
