import { z } from 'zod';
import { fieldRegistry, type FieldMeta, type FieldTexts } from './field-metadata.ts';

/** Names of our own metadata, which JSON Schema has other words for. */
const ownKeys = ['key', 'references', 'defines', 'choices', 'input'] as const;

/**
 * A JSON Schema (2020-12) of what an editor writes, so that editors' tools can
 * complete and explain fields.
 * @param title what the whole file is called
 * @param texts labels and hints of the fields
 */
export function jsonSchemaOf(schema: z.ZodType, title: string, texts: FieldTexts): object {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    metadata: fieldRegistry as unknown as z.core.$ZodRegistry<Record<string, unknown>>,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { key: textKey, references, defines, choices } = jsonSchema as FieldMeta;
      const text = textKey === undefined ? undefined : texts[textKey];
      for (const key of ownKeys) Reflect.deleteProperty(jsonSchema, key);
      const title = text?.label ?? references ?? defines ?? choices;
      if (title !== undefined) jsonSchema.title = title;
      if (text) jsonSchema.description = `${text.meaning} ${text.hint}`;
    },
  });
  return { ...json, title };
}
