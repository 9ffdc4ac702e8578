import type { Messages } from '../../../core/i18n/index.ts';
import { entryKinds } from '../../../core/model/registry.ts';
import type { Problem } from '../../../core/model/problem.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { splitFile } from './split-front-matter.ts';
import { listTextData } from './list-view-text.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import type { Data } from './deep-equal.ts';

/** Key in a form's data for the source text of its file. No form field has such a name. */
export const sourceKey = '$source';
/** Key in a form's data that is set when the file could not be parsed completely. */
const brokenKey = '$broken';

/** Interface texts for files with invalid YAML. */
export type BrokenTexts = Messages['cms']['fields']['broken'];

/** The parsed content of a file. */
export interface ParsedEntry {
  /** The data with the body, if any; of an invalid file as much as could be parsed. */
  readonly data: Data;
  /** The YAML, if it is invalid; empty when it is missing, undefined when it is valid. */
  readonly unparsedYaml: string | undefined;
}

/** Parses a YAML file without a body. */
export function readData(text: string): ParsedEntry {
  const yaml = text.replace(/^\uFEFF/, '');
  const listed = listTextData(yaml);
  if (listed) return { data: listed, unparsedYaml: undefined };
  const { data, problems } = readYaml(yaml, { file: '' });
  return { data: isRecord(data) ? data : {}, unparsedYaml: isSound(problems) ? undefined : yaml };
}

/** Parses a file with front matter and a body. Without front matter all text is the body, so that it is visible. */
export function readEntryText(text: string): ParsedEntry {
  const parts = splitFile(text);
  if (!parts) return { data: { body: text.replace(/^\uFEFF/, '') }, unparsedYaml: '' };
  const { data, unparsedYaml } = readData(parts.yaml);
  return { data: { ...data, body: parts.body }, unparsedYaml };
}

/** Whether no problem loses data: reserved text can be parsed and written, all other problems lose something. */
function isSound(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === 'reserved-text');
}

/** Prefix of the name of an entry with an invalid file. */
const brokenMark = '⚠ ';

const nameFields = [...new Set(Object.values(entryKinds).map(({ nameField }) => nameField))];

/**
 * The form data of a parsed file. An entry with an invalid file gets a prefixed name,
 * so that it is visible in the list, where Decap would omit it.
 */
export function toFormData(
  { data, unparsedYaml }: ParsedEntry,
  source: string,
  words: BrokenTexts,
): Data {
  if (unparsedYaml === undefined) return { ...data, [sourceKey]: source };
  const named = nameFields.filter((field) => typeof data[field] === 'string');
  const marked = named.length > 0 ? named : nameFields;
  const names = marked.map((field) => {
    const name = typeof data[field] === 'string' ? data[field] : words.name;
    return [field, brokenMark + name];
  });
  return { ...data, ...Object.fromEntries(names), [sourceKey]: source, [brokenKey]: true };
}

/** The data of a form without the additions of {@link toFormData}. */
export function fromFormData(data: Data, words: BrokenTexts): Data {
  const { [sourceKey]: _source, [brokenKey]: broken, ...own } = data;
  if (!broken) return own;
  for (const field of nameFields) {
    const name = own[field];
    if (typeof name !== 'string' || !name.startsWith(brokenMark)) continue;
    const rest = name.slice(brokenMark.length);
    own[field] = rest === words.name ? undefined : rest;
  }
  return own;
}
