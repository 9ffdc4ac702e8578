import type { z } from 'zod';
import { isEmptyRemoval, removalField } from '../../protocol/removal-request.ts';
import { removalInForm } from '../removal/removal-request.ts';
import { packEntry, unpackEntry } from './carried-entry.ts';
import { removeEmptyValues } from './remove-empty-values.ts';
import { splitFile, newFile, withBody } from './split-front-matter.ts';
import { newYaml, patchYaml } from './patch-yaml.ts';
import {
  toFormData,
  fromFormData,
  readData,
  readEntryText,
  sourceKey,
  type BrokenTexts,
  type ParsedEntry,
} from './read-entry-text.ts';
import { same, type Data } from './deep-equal.ts';
import type { SchemaFinder } from './schema-finder.ts';

/** A custom file format for Decap: converts between the text of a file and the data of a form. */
export interface EntryFormat {
  /** The data of a file, with its text under `$source`, and the removal request that {@link packEntry} has added. Never throws. */
  fromFile(carried: string): Data;
  /**
   * The text of a file, with its removal request as {@link packEntry} adds it.
   * Only what differs from `$source` is changed; without it, it is a new file.
   * Never throws.
   * @param fieldNames names of the form's fields, which determine the schema
   */
  toFile(data: Data, fieldNames?: readonly string[]): string;
}

/** Options of the file formats. */
export interface FormatOptions {
  /** Finds the schema of the data. */
  readonly schemaOf: SchemaFinder;
  /** Texts for files with invalid YAML. */
  readonly words: BrokenTexts;
}

/** The format `samklok-yaml`: YAML files without a body. */
export function yamlFormat(options: FormatOptions): EntryFormat {
  return formatOf(options, readData, {
    changed: (source, data, schema) => {
      const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
      return mark + patchYaml(source.slice(mark.length), data, schema);
    },
    anew: (data, schema, unread) => newYaml(data, schema) + unread,
  });
}

/** The format `samklok-mdx`: MDX files with front matter and a body. */
export function mdxFormat(options: FormatOptions): EntryFormat {
  return formatOf(options, readEntryText, {
    changed: (source, { body, ...data }, schema) => {
      const parts = splitFile(source);
      if (!parts) return newFile(newYaml(data, schema), text(body));
      const { data: before } = readData(parts.yaml);
      // A front matter field of this name would hide the body; it is kept for the check to report.
      const wanted = 'body' in before ? { ...data, body: before['body'] } : data;
      return withBody({ ...parts, yaml: patchYaml(parts.yaml, wanted, schema) }, text(body));
    },
    anew: ({ body, ...data }, schema, unread) =>
      newFile(newYaml(data, schema) + unread, text(body)),
  });
}

interface WriteContext {
  changed(source: string, data: Data, schema: z.ZodType | undefined): string;
  anew(data: Data, schema: z.ZodType | undefined, unread: string): string;
}

function formatOf(
  { schemaOf, words }: FormatOptions,
  read: (text: string) => ParsedEntry,
  write: WriteContext,
): EntryFormat {
  const textOf = (data: Data, schema: z.ZodType | undefined): string => {
    const source = data[sourceKey];
    const { [removalField]: _removal, ...given } = fromFormData(data, words);
    if (typeof source !== 'string') {
      return write.anew(removeEmptyValues(schema, {}, given) as Data, schema, '');
    }
    const { data: before, unparsedYaml } = read(source);
    const wanted = removeEmptyValues(schema, before, given) as Data;
    if (same(before, wanted)) return source;
    if (unparsedYaml === undefined) return write.changed(source, wanted, schema);
    return write.anew(wanted, schema, asComment(unparsedYaml, words));
  };
  return {
    fromFile: (carried) => {
      const { text: source, removal } = unpackEntry(carried);
      const data = toFormData(read(source), source, words);
      return removal ? { ...data, [removalField]: removal } : data;
    },
    toFile: (data, fieldNames = []) => {
      const removal = fieldNames.includes(removalField)
        ? removalInForm(data[removalField])
        : undefined;
      const isRequested = removal !== undefined && !isEmptyRemoval(removal);
      const text = textOf(data, schemaOf(fieldNames));
      return packEntry({ text, removal: isRequested ? removal : undefined });
    },
  };
}

/** Appends YAML that could not be parsed as comments, so that nothing is lost. */
function asComment(unread: string, words: BrokenTexts): string {
  if (unread.trim() === '') return '';
  const lines = [words.kept, ...unread.trimEnd().split(/\r\n?|\n/)];
  return lines.map((line) => `# ${line}`.trimEnd() + '\n').join('');
}

function text(body: unknown): string {
  return typeof body === 'string' ? body : '';
}
