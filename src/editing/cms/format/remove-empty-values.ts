import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { canonicalJson } from '../../../core/util/canonical-json.ts';
import { same, type Data } from './deep-equal.ts';

/**
 * Removes the empty values of a form before it is saved: a form cannot omit a field,
 * its value is `""`, `[]` or an object of such. Required fields are kept, so that the
 * check reports what is missing. Values of the file are kept even if they are empty.
 *
 * @param schema of the data; keys it does not contain are optional
 * @param before data of the file
 * @param after data of the form
 */
export function removeEmptyValues(
  schema: z.ZodType | undefined,
  before: unknown,
  after: unknown,
): unknown {
  if (same(before, after)) return before;
  const own = schema && schemaFor(schema, after);
  if (Array.isArray(after)) {
    const known = new Set(Array.isArray(before) ? before.map(canonicalJson) : []);
    return after
      .map((item) =>
        known.has(canonicalJson(item))
          ? item
          : removeEmptyValues(schemaOfPart(own, 0), undefined, item),
      )
      .filter((item) => known.has(canonicalJson(item)) || !isEmpty(item));
  }
  if (!isRecord(after)) return after;
  const wanted: Data = {};
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const part = schemaOfPart(own, key);
    const old = isRecord(before) && Object.hasOwn(before, key) ? before[key] : undefined;
    const kept = removeEmptyValues(part, old, value);
    const wasThere = old !== undefined && same(old, value);
    if (wasThere || !isEmpty(kept) || !mayBeLeftOut(part)) wanted[key] = kept;
  }
  return wanted;
}

/** Whether a value is empty: blank text, no items, or only keys with empty values. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.values(value).every(isEmpty);
}

function mayBeLeftOut(schema: z.ZodType | undefined): boolean {
  return schema === undefined || schema.safeParse(undefined).success;
}
