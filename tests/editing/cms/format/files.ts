import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  mdxFormat,
  yamlFormat,
  type EntryFormat,
} from '../../../../src/editing/cms/format/entry-formats.ts';
import { schemaOfFields } from '../../../../src/editing/cms/format/schema-finder.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { entryKinds, singletons } from '../../../../src/core/model/registry.ts';
import { projectRoot } from '../../../support/project-root.ts';

const options = { schemaOf: schemaOfFields, words: translator('sv').cms.fields.broken };

/** Both formats as the editors' page has them. */
export const formats: Readonly<Record<'mdx' | 'yaml', EntryFormat>> = {
  mdx: mdxFormat(options),
  yaml: yamlFormat(options),
};

/** Names of the fields in the form of a kind. */
export function fieldsOf(kind: keyof typeof entryKinds | keyof typeof singletons): string[] {
  const { schema } = { ...entryKinds, ...singletons }[kind];
  return [...Object.keys(schema.shape), 'body', 'removal'];
}

/** A file of the example content. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  readonly format: EntryFormat;
  readonly fields: readonly string[];
  readonly nameField: string;
}

/** Every entry and setting of the example content. */
export function contentFiles(): ContentFile[] {
  const content = join(projectRoot, 'content');
  const read = (path: string) => ({ path, text: readFileSync(join(content, path), 'utf8') });
  const entries = Object.entries(entryKinds).flatMap(([kind, { folder, format, nameField }]) =>
    globSync(`${folder}/**/*.${format}`, { cwd: content }).map((path) => ({
      ...read(path),
      format: formats[format],
      fields: fieldsOf(kind as keyof typeof entryKinds),
      nameField,
    })),
  );
  const settings = Object.entries(singletons).map(([kind, { file }]) => ({
    ...read(file),
    format: formats.yaml,
    fields: fieldsOf(kind as keyof typeof singletons),
    nameField: kind === 'site' ? 'name' : 'none',
  }));
  return [...entries, ...settings];
}
