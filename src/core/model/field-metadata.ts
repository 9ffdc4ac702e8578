import { z } from 'zod';

/**
 * Kinds of things a field can point at by id. All are content kinds with files
 * of their own, except `practice`, which exists only as the projection of
 * conclusions.
 */
export type ReferenceTarget = 'area' | 'guide' | 'party' | 'practice' | 'team' | 'term' | 'theme';

/**
 * What a field says about itself. The CMS form, the JSON Schemas and the page
 * about the content model are written from this, so it is put in one place:
 * beside the rule.
 */
export interface FieldMeta {
  /** Swedish label, as in a form. */
  readonly label: string;
  /** Swedish sentence: what the value means to a reader. */
  readonly meaning: string;
  /** Swedish sentence: how to fill it in well. */
  readonly hint: string;
  /** The value is the id of an existing thing of this kind. */
  readonly references?: ReferenceTarget;
  /** The value gives a new thing of this kind its id. */
  readonly defines?: 'practice';
  /** Name of the enumeration whose option labels `src/core/i18n` holds. */
  readonly choices?: string;
}

/** Where every schema field's {@link FieldMeta} is registered. */
export const fieldRegistry = z.registry<FieldMeta>();

/**
 * Attaches what a field says about itself to its schema.
 *
 * Registers a clone, so that a building block such as an id or a line of text
 * can be used for many fields and mean something different in each. Call it
 * last: `.optional()` and `.default()` make new schemas without metadata.
 */
export function field<S extends z.ZodType>(
  schema: S,
  label: string,
  meaning: string,
  hint: string,
): S {
  const inherited = fieldRegistry.get(schema) ?? fieldRegistry.get(unwrap(schema));
  const meta: FieldMeta = { ...inherited, label, meaning, hint };
  const copy = schema.clone();
  fieldRegistry.add(copy, meta);
  return copy;
}

/** Removes `optional`, `default` and `nullable` around a schema, however many. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}
