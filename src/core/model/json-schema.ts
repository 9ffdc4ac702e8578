import { z } from 'zod';
import { fieldRegistry, type FieldMeta } from './field-metadata.ts';

/** Names of our own metadata, which JSON Schema has other words for. */
const ownKeys = ['label', 'meaning', 'hint', 'references', 'defines', 'choices', 'input'] as const;

/**
 * A JSON Schema (2020-12) of what an editor writes, so that editors' tools can
 * complete and explain fields.
 * @param title what the whole file is called
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): object {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    metadata: fieldRegistry as unknown as z.core.$ZodRegistry<Record<string, unknown>>,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { label, meaning, hint } = jsonSchema as Partial<FieldMeta>;
      for (const key of ownKeys) Reflect.deleteProperty(jsonSchema, key);
      if (label) jsonSchema.title = label;
      if (meaning) jsonSchema.description = `${meaning} ${hint}`;
    },
  });
  return { ...json, title };
}
