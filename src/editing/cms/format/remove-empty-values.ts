import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { canonicalJson } from '../../../core/util/canonical-json.ts';
import { same, type Data } from './deep-equal.ts';

/**
 * The data that a file is to hold: what a form gives, without what an editor
 * has left or made empty. A form cannot leave a field out; it gives `""`, `[]`
 * or an object of such. A field that may be left out is; one that may not stays
 * as it is, so that the check can say what is missing. What was in the file
 * already stays, empty or not.
 *
 * @param schema of the data; what it does not know may be left out
 * @param before what the file holds
 * @param after what the form gives
 */
export function withoutEmpties(
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
          : withoutEmpties(schemaOfPart(own, 0), undefined, item),
      )
      .filter((item) => known.has(canonicalJson(item)) || !isEmpty(item));
  }
  if (!isRecord(after)) return after;
  const wanted: Data = {};
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const part = schemaOfPart(own, key);
    const old = isRecord(before) && Object.hasOwn(before, key) ? before[key] : undefined;
    const kept = withoutEmpties(part, old, value);
    const wasThere = old !== undefined && same(old, value);
    if (wasThere || !isEmpty(kept) || !mayBeLeftOut(part)) wanted[key] = kept;
  }
  return wanted;
}

/** Whether a value says nothing: no text but white space, no items, no keys that say something. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.values(value).every(isEmpty);
}

function mayBeLeftOut(schema: z.ZodType | undefined): boolean {
  return schema === undefined || schema.safeParse(undefined).success;
}
