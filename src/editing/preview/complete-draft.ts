import { z } from 'zod';
import { fieldText, type FieldTexts } from '../../core/model/field-metadata.ts';
import { schemaFor } from '../../core/model/schema-walk.ts';
import { isRecord } from '../../core/util/is-record.ts';

/**
 * Stands where one of several choices is missing. The texts of a preview have
 * words for it: see `messagesOf`.
 */
export const notChosen = '?';

/** What is put where something required is missing. */
export interface Placeholders {
  /** Soft text for a missing text, given the label of its field. */
  text(label: string): string;
  /** Labels of the fields, in the language of the preview. */
  readonly fields: FieldTexts;
  /** A calendar date for a missing date. */
  readonly date: string;
}

/**
 * Data of the shape that a schema promises, from data as far as it has been
 * typed: what is there is kept, also where it is too long or names something
 * unknown, and what is missing gets a placeholder. Parts that cannot be read at
 * all, such as a conclusion whose type is not chosen yet, are left out of their
 * list. Never throws.
 * @param typed what {@link removeEmptyValues} returns
 */
export function fillMissingFields<S extends z.ZodType>(
  schema: S,
  typed: unknown,
  placeholders: Placeholders,
): z.output<S> {
  return fillMissing(schema, typed, placeholders) as z.output<S>;
}

function fillMissing(schema: z.ZodType, typed: unknown, placeholders: Placeholders): unknown {
  if (typed === undefined) {
    const otherwise = schema.safeParse(undefined);
    if (otherwise.success) return otherwise.data;
  }
  const own = schemaFor(schema, typed);
  if (own instanceof z.ZodObject) {
    const parts = isRecord(typed) ? typed : {};
    const shape = own.shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(shape).map(([name, part]) => [
        name,
        fillMissing(part, Object.hasOwn(parts, name) ? parts[name] : undefined, placeholders),
      ]),
    );
  }
  if (own instanceof z.ZodArray) {
    const element = own.element as z.ZodType;
    return (Array.isArray(typed) ? typed : [])
      .filter((item) => isReadable(element, item))
      .map((item) => fillMissing(element, item, placeholders));
  }
  if (own instanceof z.ZodLiteral) return own.value;
  if (own instanceof z.ZodEnum) {
    return own.options.some((option) => option === typed) ? typed : notChosen;
  }
  if (own instanceof z.ZodNumber) return numberFrom(own, typed);
  if (own instanceof z.ZodISODate) {
    return own.safeParse(typed).success ? typed : placeholders.date;
  }
  if (typeof typed === 'string') return typed.trim();
  if (typeof typed === 'number') return String(typed);
  return placeholders.text(fieldText(schema, placeholders.fields)?.label ?? '');
}

/** Whether an item of a list can be shown at all, however much of it is missing. */
function isReadable(element: z.ZodType, item: unknown): boolean {
  const own = schemaFor(element, item);
  if (own instanceof z.ZodObject) return isRecord(item);
  if (own instanceof z.ZodEnum || own instanceof z.ZodISODate) return own.safeParse(item).success;
  return own !== undefined && !isRecord(item) && !Array.isArray(item);
}

/** A number as typed, else the smallest there can be. */
function numberFrom(schema: z.ZodNumber, typed: unknown): number {
  const value = typeof typed === 'string' ? Number(typed) : typed;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return Math.max(0, schema.minValue ?? 0);
}
