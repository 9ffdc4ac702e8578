import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/core/i18n/index.ts';
import { components } from '../../../src/core/mdx/components.ts';
import * as enums from '../../../src/core/model/enums.ts';
import { fieldRegistry, unwrap } from '../../../src/core/model/field-metadata.ts';
import { entryKindNames, entryKinds, singletons } from '../../../src/core/model/registry.ts';
import { schemaTree } from '../model/schema-tree.ts';

const { choices, kinds } = translator('sv');
const labelled: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  ...choices,
};

/** Each enumeration of the schemas: where it stands, its name among the texts, and its values. */
const used = Object.entries({ ...entryKinds, ...singletons, ...components }).flatMap(
  ([name, { schema }]) =>
    [...schemaTree(schema, name)].flatMap((node) => {
      const inner = unwrap(node.schema);
      if (!(inner instanceof z.ZodEnum)) return [];
      const meta = fieldRegistry.get(node.schema) ?? fieldRegistry.get(inner);
      return [{ where: node.name, choices: meta?.choices ?? '', values: inner.options }];
    }),
);

describe('the names of values', () => {
  it('are there for every enumeration that a schema uses, value for value', () => {
    expect(used.length).toBeGreaterThan(10);
    for (const { where, choices: name, values } of used) {
      expect(Object.keys(labelled[name] ?? {}), where).toEqual(values);
    }
  });

  it('are there for every list of values in the model', () => {
    const sets = Object.values(labelled).map((labels) => Object.keys(labels ?? {}).join());
    const lists = Object.entries(enums);
    expect(lists.length).toBeGreaterThan(10);
    const nameless = lists.filter(([, values]) => !sets.includes(values.join()));
    expect(nameless.map(([name]) => name)).toEqual([]);
  });

  it('tell values apart', () => {
    for (const [name, labels] of Object.entries(labelled)) {
      const words = Object.values(labels ?? {});
      expect(new Set(words).size, name).toBe(words.length);
    }
  });
});

describe('the names of kinds', () => {
  it('are there for every kind of content and for practices', () => {
    const names = [...entryKindNames, ...Object.keys(singletons), 'practice'];
    expect(Object.keys(kinds).sort()).toEqual(names.sort());
  });
});
