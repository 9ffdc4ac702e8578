import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/core/mdx/components.ts';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { fieldText, metaOf, unwrap } from '../../../src/core/model/field-metadata.ts';
import { entryKinds, singletons } from '../../../src/core/model/registry.ts';
import { schemaTree, type SchemaNode } from './schema-tree.ts';

const roots: Record<string, z.ZodType> = Object.fromEntries(
  Object.entries({ ...entryKinds, ...singletons, ...components }).map(([name, { schema }]) => [
    name,
    schema,
  ]),
);

const nodes: SchemaNode[] = Object.entries(roots).flatMap(([name, schema]) => [
  ...schemaTree(schema, name),
]);
const fields = nodes.filter((node) => node.isField);
const objects = nodes.filter(({ schema }) => unwrap(schema) instanceof z.ZodObject);

/** Modules of the model that export schemas of their own. */
const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  '../../../src/core/model/*.ts',
  {
    eager: true,
  },
);
const exported = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [{ file: file.replace(/^.*\//, ''), name, schema: value }] : [],
  ),
);

/** Whether an object takes no field but its own. */
function isStrict(schema: z.ZodType): boolean {
  const { catchall } = (unwrap(schema) as z.ZodObject).def;
  return catchall?._zod.def.type === 'never';
}

describe('the walk over the schemas', () => {
  it('reaches into lists, parts and every type of conclusion', () => {
    const names = new Set(nodes.map(({ name }) => name));
    expect(fields.length).toBeGreaterThan(100);
    for (const name of [
      'reflection.conclusions[]<replaces>.by.steps',
      'guide.phases.during[].grouping',
      'area.ruleChanges[].what',
      'redirects.addresses[].retired',
      'Callout.kind',
    ]) {
      expect(names).toContain(name);
    }
  });
});

const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe('every field', () => {
  it('says what it is called, what it means and how to fill it in, in sentences', () => {
    const silent = fields.filter(({ schema }) => {
      const { label = '', meaning = '', hint = '' } = fieldText(schema, sv.fields) ?? {};
      const isSentence = (text: string) => /^(?:\p{Lu}|\d).*[.?]$/su.test(text);
      return !/^\p{Lu}/u.test(label) || ![meaning, hint].every(isSentence);
    });
    expect(namesOf(silent)).toEqual([]);
  });
});

describe('every object', () => {
  it('refuses unknown fields', () => {
    expect(objects.length).toBeGreaterThan(25);
    expect(namesOf(objects.filter(({ schema }) => !isStrict(schema)))).toEqual([]);
  });
});

describe('every exported schema', () => {
  it('is found', () => {
    expect(exported.length).toBeGreaterThan(10);
  });

  it('is strict at every level', () => {
    const inside = exported.flatMap(({ name, schema }) => [...schemaTree(schema, name)]);
    const loose = inside.filter(
      ({ schema }) => unwrap(schema) instanceof z.ZodObject && !isStrict(schema),
    );
    expect(namesOf(loose)).toEqual([]);
  });

  it('is called a schema', () => {
    expect(namesOf(exported).filter((name) => !/^[A-Z][A-Za-z]*Schema$/.test(name))).toEqual([]);
  });
});

describe('a metadata registry', () => {
  it('keeps apart two fields made from one building block', () => {
    const shape = entryKinds.reflection.schema.shape;
    const labels = [shape.areas, shape.themes, shape.parties].map(
      (schema) => fieldText(schema, sv.fields)?.label,
    );
    expect(new Set(labels).size).toBe(3);
  });

  it('says of every enumeration which texts name its values', () => {
    const enums = fields.filter(({ schema }) => itemOf(schema) instanceof z.ZodEnum);
    expect(enums.length).toBeGreaterThan(10);
    expect(namesOf(enums.filter(({ schema }) => choicesOf(schema) === undefined))).toEqual([]);
  });
});

/** The schema of a single value: of an item where there is a list. */
function itemOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
}

function choicesOf(schema: z.ZodType): string | undefined {
  return metaOf(schema).choices ?? metaOf(itemOf(schema)).choices;
}
