import { jsonSchemaOf } from './json-schema.ts';
import { entryKindNames, entryKinds, singletons, type SingletonName } from './registry.ts';

/** A JSON Schema as a file. */
export interface SchemaFile {
  /** File name, such as `reflection.json`. */
  readonly name: string;
  /** Its content. */
  readonly text: string;
}

/**
 * One JSON Schema for each kind of content.
 * @param titleOf what a kind is called
 */
export function jsonSchemaFiles(titleOf: (name: string) => string): SchemaFile[] {
  const singletonNames = Object.keys(singletons) as SingletonName[];
  const all = [
    ...entryKindNames.map((name) => ({ name, schema: entryKinds[name].schema })),
    ...singletonNames.map((name) => ({ name, schema: singletons[name].schema })),
  ];
  return all.map(({ name, schema }) => ({
    name: `${name}.json`,
    text: `${JSON.stringify(jsonSchemaOf(schema, titleOf(name)), null, 2)}\n`,
  }));
}
