import { type FieldTexts, fieldRegistry, type FieldMeta } from './field-metadata.ts';
import { entryKindNames, entryKinds, singletons, type SingletonName } from './registry.ts';
import { z } from 'zod';

/** A JSON Schema as a file. */
export interface SchemaFile {
  /** File name, such as `reflection.json`. */
  readonly name: string;
  /** Its content. */
  readonly text: string;
  /** The files it is for: a pattern below the content folder. */
  readonly covers: string;
}

/**
 * One JSON Schema for each kind of content.
 * @param titleOf what a kind is called
 * @param texts labels and hints of the fields
 */
export function jsonSchemaFiles(
  titleOf: (name: string) => string,
  texts: FieldTexts,
): SchemaFile[] {
  const singletonNames = Object.keys(singletons) as SingletonName[];
  const all = [
    ...entryKindNames.map((name) => {
      const { schema, folder, format, byYear } = entryKinds[name];
      return { name, schema, covers: `${folder}/${byYear ? '**/' : ''}*.${format}` };
    }),
    ...singletonNames.map((name) => ({ name, ...singletons[name], covers: singletons[name].file })),
  ];
  return all.map(({ name, schema, covers }) => ({
    covers,
    name: `${name}.json`,
    text: `${JSON.stringify(jsonSchemaOf(schema, titleOf(name), texts), null, 2)}\n`,
  }));
}

/** Names of our own metadata, which JSON Schema has other words for. */
const ownKeys = ['key', 'references', 'defines', 'choices', 'input'] as const;

/**
 * A JSON Schema (2020-12) of what an editor writes, so that editors' tools can
 * complete and explain fields.
 * @param title what the whole file is called
 * @param texts labels and hints of the fields
 */
function jsonSchemaOf(schema: z.ZodType, title: string, texts: FieldTexts): object {
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
