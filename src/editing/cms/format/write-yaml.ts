import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import type { Data } from './deep-equal.ts';
import { writeInline, writeScalar, type WritePosition, type WrittenValue } from './write-scalar.ts';

/** Keys of data in schema order; unknown keys come last in their given order. */
export function inSchemaOrder(data: Data, schema: z.ZodType | undefined): string[] {
  const own = schema && schemaFor(schema, data);
  const order = own && 'shape' in own ? Object.keys(own.shape as object) : [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.keys(data)
    .filter((key) => data[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b));
}

/** The indented lines of a non-empty mapping or sequence in block style. */
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

/** The lines of a key and its value. */
export function pairLines(
  key: string,
  value: unknown,
  indent: number,
  schema: z.ZodType | undefined,
): string[] {
  const head = `${' '.repeat(indent)}${writeInline(key)}:`;
  return joinValue(head, writeValue(value, { indent, column: head.length + 1 }, schema));
}

/** The lines of a sequence item, beginning with its dash. */
export function itemLines(item: unknown, indent: number, schema: z.ZodType | undefined): string[] {
  const head = `${' '.repeat(indent)}-`;
  if (isRecord(item) && Object.keys(item).length > 0) {
    const [first = '', ...rest] = blockLines(item, indent + 2, schema);
    return [`${head} ${first.trimStart()}`, ...rest];
  }
  return joinValue(head, writeValue(item, { indent, column: indent + 2 }, schema));
}

/** The YAML of any value after its key or dash. */
export function writeValue(
  value: unknown,
  spot: WritePosition,
  schema: z.ZodType | undefined,
): WrittenValue {
  if (typeof value !== 'object' || value === null) return writeScalar(value, spot);
  const below = blockLines(value, spot.indent + 2, schema);
  if (below.length > 0) return { inline: '', below };
  return { inline: Array.isArray(value) ? '[]' : '{}', below };
}

/** A value on one line in flow style. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (!isRecord(value)) return writeInline(value, { inFlow: true });
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  if (pairs.length === 0) return '{}';
  return `{ ${pairs.map(([key, part]) => `${writeInline(key, { inFlow: true })}: ${writeFlow(part)}`).join(', ')} }`;
}

function joinValue(head: string, { inline, below }: WrittenValue): string[] {
  return [inline === '' ? head : `${head} ${inline}`, ...below];
}
