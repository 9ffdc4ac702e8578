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
  /** What sort of text it is, set by the value schemas; a form picks its input by it. */
  readonly input?: TextInput;
}

/** Sorts of text that are filled in differently. */
export type TextInput = 'line' | 'prose' | 'date' | 'id' | 'email' | 'address';

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
  const meta: FieldMeta = { ...metaOf(schema), label, meaning, hint };
  const copy = schema.clone();
  fieldRegistry.add(copy, meta);
  return copy;
}

/** Metadata of a schema, also where `optional` or `default` came after it; empty when there is none. */
export function metaOf(schema: z.ZodType): Partial<FieldMeta> {
  return fieldRegistry.get(schema) ?? fieldRegistry.get(unwrap(schema)) ?? {};
}

/**
 * The tag that tells the types of a union apart.
 * @param name the enumeration of all types in the `choices` part of `src/core/i18n`
 */
export function typeTag<const T extends string>(name: string, value: T) {
  const tag = z.literal(value);
  fieldRegistry.add(tag, { label: name, meaning: '', hint: '', choices: name });
  return tag;
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
