import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import type { Data } from './deep-equal.ts';
import { writeInline, writeScalar, type Spot, type Written } from './write-scalar.ts';

/** Keys in the order of the schema; those it does not know come last, as they come. */
export function inSchemaOrder(data: Data, schema: z.ZodType | undefined): string[] {
  const own = schema && schemaFor(schema, data);
  const order = own && 'shape' in own ? Object.keys(own.shape as object) : [];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.keys(data)
    .filter((key) => data[key] !== undefined)
    .sort((a, b) => place(a) - place(b));
}

/** The lines of an object or a list that is not empty, with their indentation. */
export function blockLines(
  value: unknown,
  indent: number,
  schema: z.ZodType | undefined,
): string[] {
  const own = schema && schemaFor(schema, value);
  if (Array.isArray(value)) {
    return value.flatMap((item) => itemLines(item, indent, schemaOfPart(own, 0)));
  }
  if (!isRecord(value)) return [];
  return inSchemaOrder(value, schema).flatMap((key) =>
    pairLines(key, value[key], indent, schemaOfPart(own, key)),
  );
}

/** The lines of one key and its value. */
export function pairLines(
  key: string,
  value: unknown,
  indent: number,
  schema: z.ZodType | undefined,
): string[] {
  const head = `${' '.repeat(indent)}${writeInline(key)}:`;
  return joined(head, writeValue(value, { indent, column: head.length + 1 }, schema));
}

/** The lines of one item of a list, from its dash on. */
export function itemLines(item: unknown, indent: number, schema: z.ZodType | undefined): string[] {
  const head = `${' '.repeat(indent)}-`;
  if (isRecord(item) && Object.keys(item).length > 0) {
    const [first = '', ...rest] = blockLines(item, indent + 2, schema);
    return [`${head} ${first.trimStart()}`, ...rest];
  }
  return joined(head, writeValue(item, { indent, column: indent + 2 }, schema));
}

/** A value as it is written after its key or dash. */
export function writeValue(value: unknown, spot: Spot, schema: z.ZodType | undefined): Written {
  if (typeof value !== 'object' || value === null) return writeScalar(value, spot);
  const below = blockLines(value, spot.indent + 2, schema);
  if (below.length > 0) return { inline: '', below };
  return { inline: Array.isArray(value) ? '[]' : '{}', below };
}

/** A value on one line, with brackets. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (!isRecord(value)) return writeInline(value, { inFlow: true });
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  if (pairs.length === 0) return '{}';
  return `{ ${pairs.map(([key, part]) => `${writeInline(key, { inFlow: true })}: ${writeFlow(part)}`).join(', ')} }`;
}

function joined(head: string, { inline, below }: Written): string[] {
  return [inline === '' ? head : `${head} ${inline}`, ...below];
}
