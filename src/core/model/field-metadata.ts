import { z } from 'zod';

/**
 * Kinds of things a field can point at by id. All are content kinds with files
 * of their own, except `practice`, which exists only as the projection of
 * conclusions.
 */
export type ReferenceTarget = 'area' | 'guide' | 'party' | 'practice' | 'team' | 'term' | 'theme';

/** Label and help texts of a field in one language. */
export interface FieldText {
  /** Label in the form. */
  readonly label: string;
  /** One sentence: what the value means to a reader. */
  readonly meaning: string;
  /** One sentence: how to fill it in. */
  readonly hint: string;
}

/** The texts of all fields in one language, by {@link FieldMeta.key}. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

/**
 * Metadata of a schema field. The CMS form, the JSON Schemas and the page
 * about the content model are generated from it and from the texts that its key
 * refers to in `src/core/i18n/`.
 */
export interface FieldMeta {
  /** Names the field's texts, such as `team.mailbox`; missing on parts without texts of their own. */
  readonly key?: string;
  /** The value is the id of an existing thing of this kind. */
  readonly references?: ReferenceTarget;
  /** The value gives a new thing of this kind its id. */
  readonly defines?: 'practice';
  /** Name of the enumeration whose option labels `src/core/i18n` holds. */
  readonly choices?: string;
  /** What sort of text it is, set by the value schemas; a form picks its input by it. */
  readonly input?: TextInput;
}

/** Kinds of text input. */
export type TextInput = 'line' | 'prose' | 'date' | 'id' | 'email' | 'address';

/** Registry of the {@link FieldMeta} of all schema fields. */
export const fieldRegistry = z.registry<FieldMeta>();

/**
 * Gives a schema the key of its texts.
 *
 * Registers a clone, so that a building block such as an id or a line of text
 * can be used for many fields and mean something different in each. Call it
 * last: `.optional()` and `.default()` make new schemas without metadata.
 * @param key of the texts in `fields` of `src/core/i18n/`, such as `team.mailbox`
 */
export function field<S extends z.ZodType>(schema: S, key: string): S {
  const copy = schema.clone();
  fieldRegistry.add(copy, { ...metaOf(schema), key });
  return copy;
}

/** Metadata of a schema, also where `optional` or `default` came after it; empty when there is none. */
export function metaOf(schema: z.ZodType): FieldMeta {
  return fieldRegistry.get(schema) ?? fieldRegistry.get(unwrap(schema)) ?? {};
}

/** The texts of a field in the language of `texts`; undefined for a schema that is no field. */
export function fieldText(schema: z.ZodType, texts: FieldTexts): FieldText | undefined {
  const { key } = metaOf(schema);
  return key === undefined ? undefined : texts[key];
}

/**
 * The tag that tells the types of a union apart.
 * @param name the enumeration of all types in the `choices` part of `src/core/i18n`
 */
export function typeTag<const T extends string>(name: string, value: T) {
  const tag = z.literal(value);
  fieldRegistry.add(tag, { choices: name });
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
