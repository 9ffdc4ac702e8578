import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../src/editing/cms/form/form-field.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { conclusionTypes, languages } from '../../../../src/core/model/enums.ts';
import { field, fieldRegistry, unwrap } from '../../../../src/core/model/field-metadata.ts';
import { entryKinds, type EntryKindName } from '../../../../src/core/model/registry.ts';
import { line } from '../../../../src/core/model/value-schemas.ts';
import { forms } from './forms.ts';
import { allFields, formLeaves, schemaLeaves } from './leaves.ts';

const swedish = forms('sv');
const paths = (leaves: readonly { path: string }[]) => leaves.map(({ path }) => path).sort();

describe('the forms', () => {
  it.each(swedish)('have one box for each value of $name, and no other', (form) => {
    const isMdx = entryKinds[form.name as EntryKindName]?.format === 'mdx';
    const wanted = paths(schemaLeaves(form.schema));
    expect(wanted).not.toEqual([]);
    expect(paths(formLeaves(form.fields))).toEqual(isMdx ? [...wanted, '.body'].sort() : wanted);
  });

  it('have one for each value of each type of conclusion', () => {
    const reflection = swedish.find(({ name }) => name === 'reflection');
    const boxes = paths(formLeaves(reflection?.fields ?? []));
    const types = boxes.flatMap((path) => /^\.conclusions\.\*\[type=(\w+)\]/.exec(path)?.[1] ?? []);
    expect([...new Set(types)].sort()).toEqual([...conclusionTypes].sort());
    expect(boxes).toContain('.conclusions.*[type=replaces].by.steps.*');
  });

  it('get a field when a schema does, and need nothing else', () => {
    const schema = z.strictObject({
      mood: field(line(40), 'test.mood'),
    });
    const text = { label: 'Stämning', meaning: 'Hur det var.', hint: 'Ett ord.' };
    const { fields, ...rest } = translator('sv');
    const messages = { ...rest, fields: { ...fields, 'test.mood': text } };
    expect(formFields(schema, { messages })).toMatchObject([
      { name: 'mood', label: 'Stämning', hint: 'Hur det var. Ett ord.', widget: 'string' },
    ]);
  });

  it.each(swedish)('require of $name what its schema requires', ({ schema, fields }) => {
    const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
    const required = fields.filter((one) => one.required !== false && one.name !== 'body');
    expect(required.map(({ name }) => name).sort()).toEqual(
      Object.keys(shape)
        .filter((name) => !shape[name]?.safeParse(undefined).success)
        .sort(),
    );
  });
});

it('the forms have no Swedish label or hint in English', () => {
  const told = (all: ReturnType<typeof allFields>) =>
    all.map(({ label, hint = '' }) => `${label}: ${hint}`);
  const english = forms('en').flatMap((form) => allFields(form.fields));
  const original = told(swedish.flatMap((form) => allFields(form.fields)));
  expect(told(english).filter((text, index) => text === original[index])).toEqual([]);
  const shown = [...told(english), ...english.map((one) => one.label_singular ?? '')];
  expect(shown.filter((text) => /[åäö]/i.test(text))).toEqual([]);
});

describe.each(languages)('the boxes, in %s', (language) => {
  const made = forms(language);
  const boxes = made.flatMap(({ fields }) => formLeaves(fields));

  it('say what they are and how to fill them in', () => {
    const fields = made.flatMap((form) => allFields(form.fields));
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ label }) => label.trim() === '')).toEqual([]);
    expect(fields.filter(({ hint }) => hint?.trim() === '')).toEqual([]);
    const silent = fields.filter(({ hint, name }) => hint === undefined && name !== 'item');
    expect(silent.map(({ name }) => name).sort()).toEqual([...conclusionTypes].sort());
  });

  it('pick what a reference points at', () => {
    const wanted = made.flatMap(({ schema }) =>
      schemaLeaves(schema).flatMap(({ schema: leaf }) => {
        const own = fieldRegistry.get(leaf) ?? fieldRegistry.get(unwrap(leaf));
        return own?.references ?? [];
      }),
    );
    const pickers = boxes.filter(({ field: box }) => box.widget === 'samklok-reference');
    expect(wanted.length).toBeGreaterThan(20);
    expect(pickers.map(({ field: box }) => box.target).sort()).toEqual(wanted.sort());
  });

  it('offer every value of an enumeration, by its name', () => {
    const choices = made.flatMap(({ schema }) =>
      schemaLeaves(schema).flatMap(({ schema: leaf }) => {
        const inner = unwrap(leaf);
        return inner instanceof z.ZodEnum ? [(inner.options as string[]).join()] : [];
      }),
    );
    const selects = boxes.flatMap(({ field: box }) => (box.options ? [box.options] : []));
    expect(choices.length).toBeGreaterThan(10);
    expect(selects.map((options) => options.map(({ value }) => value).join()).sort()).toEqual(
      choices.sort(),
    );
    const unnamed = selects.flat().filter(({ label, value }) => label === value || label === '');
    expect(unnamed).toEqual([]);
  });

  it('name every type of conclusion', () => {
    const types = made.flatMap((form) => allFields(form.fields)).flatMap((one) => one.types ?? []);
    expect(types.map(({ name, label }) => [name, label])).toEqual(
      Object.entries(translator(language).choices.conclusionType),
    );
  });

  it('call one item of every list by a word of its own', () => {
    const lists = made
      .flatMap((form) => allFields(form.fields))
      .filter(({ widget }) => widget === 'list' || widget === 'samklok-lines');
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((list) => list.label_singular === undefined)).toEqual([]);
  });

  it('close lists of objects with a summary of values that are there', () => {
    const closed = made
      .flatMap((form) => allFields(form.fields))
      .flatMap((one) => (one.widget === 'list' && one.fields ? [one] : (one.types ?? [])));
    expect(closed.length).toBeGreaterThan(8);
    for (const { summary = '', fields = [] } of closed) {
      const named = [...summary.matchAll(/\{\{([\w.]+)/g)].map(([, path]) => `.${path ?? ''}`);
      expect(named).not.toEqual([]);
      expect(paths(formLeaves(fields))).toEqual(expect.arrayContaining(named));
    }
  });
});
