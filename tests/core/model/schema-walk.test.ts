import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { schemaFor, schemaOfPart, walkValues } from '../../../src/core/model/schema-walk.ts';

const union = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('a'), x: z.string() }),
  z.strictObject({ type: z.literal('b'), y: z.array(z.string()).optional() }),
]);
const schema = z.strictObject({ title: z.string(), parts: z.array(union).default([]) });

const walk = (data: unknown) =>
  [...walkValues(schema, data)].map(({ path, value }) => [path.join('.'), value]);

describe('walking the values of an entry', () => {
  it('visits parents before their parts, in the order of the schema', () => {
    const parts = [
      { type: 'b', y: ['p', 'q'] },
      { type: 'a', x: 'r' },
    ];
    const data = { parts, title: 't' };
    expect(walk(data)).toEqual([
      ['', data],
      ['title', 't'],
      ['parts', parts],
      ['parts.0', parts[0]],
      ['parts.0.type', 'b'],
      ['parts.0.y', ['p', 'q']],
      ['parts.0.y.0', 'p'],
      ['parts.0.y.1', 'q'],
      ['parts.1', parts[1]],
      ['parts.1.type', 'a'],
      ['parts.1.x', 'r'],
    ]);
  });

  it('leaves out what is not there and what the schema does not know', () => {
    expect(walk({ title: null, other: 'x' }).map(([path]) => path)).toEqual(['']);
  });

  it('stops at a value whose tag no option has', () => {
    expect(walk({ parts: [{ type: 'c', x: 'r' }] }).map(([path]) => path)).toEqual([
      '',
      'parts',
      'parts.0',
    ]);
  });

  it('gives each value its schema as it was declared', () => {
    const visit = [...walkValues(schema, { parts: [] })].at(-1);
    expect(visit?.schema).toBe(schema.shape.parts);
  });
});

describe('the schema of a value', () => {
  it('is the option that its tag picks', () => {
    expect(schemaFor(union, { type: 'b' })).toBe(union.options[1]);
  });

  it.each([[{}], [null], ['b'], [['b']]])('is nothing for a value without a tag: %j', (value) => {
    expect(schemaFor(union, value)).toBeUndefined();
  });

  it('has no parts when it is no object or list', () => {
    expect(schemaOfPart(z.string(), 'x')).toBeUndefined();
    expect(schemaOfPart(undefined, 0)).toBeUndefined();
  });
});
