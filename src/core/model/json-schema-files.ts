import type { FieldTexts } from './field-metadata.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { entryKindNames, entryKinds, singletons, type SingletonName } from './registry.ts';

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
