import { isRecord } from '../util/is-record.ts';
import { z } from 'zod';
import { unwrap } from './field-metadata.ts';
import type { DataPath } from './problem.ts';

/**
 * The schema that describes `value` itself: without `optional` and `default`,
 * and of a discriminated union the option that the value's tag picks.
 */
export function schemaFor(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return inner;
  const tagName = inner.def.discriminator;
  const tag = isRecord(value) ? value[tagName] : undefined;
  return (inner.options as z.ZodObject[]).find((option) => {
    const tagSchema = option.shape[tagName];
    return tagSchema instanceof z.ZodLiteral && tagSchema.values.has(tag as z.util.Literal);
  });
}

/** The schema of the part `key` of an object or a list; undefined where there is none. */
export function schemaOfPart(
  schema: z.ZodType | undefined,
  key: string | number,
): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

/**
 * The schemas along a path, one for each of its parts, as a form knows them: a
 * part that the option picked in a discriminated union does not have, or that no
 * option is picked for, is looked for in the other options.
 * @param data decides between the options of a union
 */
export function* schemasAlong(
  path: DataPath,
  schema: z.ZodType,
  data: unknown,
): Generator<z.ZodType | undefined> {
  let here: z.ZodType | undefined = schema;
  let value = data;
  for (const part of path) {
    here = here && (schemaOfPart(schemaFor(here, value), part) ?? partOfAnyOption(here, part));
    yield here;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
  }
}

function partOfAnyOption(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return undefined;
  const parts = (inner.options as z.ZodObject[]).map((option) => schemaOfPart(option, key));
  return parts.find((part) => part !== undefined);
}

/** A value inside an entry, its path and the schema that describes it. */
export interface Visit {
  /** Path to the value. */
  readonly path: DataPath;
  /** The value; never undefined. */
  readonly value: unknown;
  /** The schema as declared, with its metadata. */
  readonly schema: z.ZodType;
}

/** Visits every value in `data` that the schema describes, parents first. */
export function* walkValues(
  schema: z.ZodType,
  data: unknown,
  path: DataPath = [],
): Generator<Visit> {
  if (data === undefined || data === null) return;
  yield { path, value: data, schema };
  const own = schemaFor(schema, data);
  const keys: (string | number)[] =
    own instanceof z.ZodObject
      ? Object.keys(own.shape)
      : own instanceof z.ZodArray && Array.isArray(data)
        ? [...data.keys()]
        : [];
  for (const key of keys) {
    const part = schemaOfPart(own, key);
    if (part)
      yield* walkValues(part, (data as Record<string | number, unknown>)[key], [...path, key]);
  }
}
