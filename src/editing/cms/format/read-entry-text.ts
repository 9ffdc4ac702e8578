import type { Messages } from '../../../core/i18n/index.ts';
import { entryKinds } from '../../../core/model/registry.ts';
import type { Problem } from '../../../core/model/problem.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { cutFile } from './split-front-matter.ts';
import { listTextData } from './list-view-text.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import type { Data } from './deep-equal.ts';

/** Key of an entry's data under which the text of its file is kept. No field of a form has such a name. */
export const sourceKey = '$source';
/** Key that says that the file could not be read in full. */
const brokenKey = '$broken';

/** Texts for files that cannot be read. */
export type BrokenWords = Messages['cms']['fields']['broken'];

/** What a file says. */
export interface Reading {
  /** Its data, with the body of those that have one. Of a broken file as much as could be read. */
  readonly data: Data;
  /** YAML that could not be read in full; undefined when it was, empty when there is none. */
  readonly unread: string | undefined;
}

/** Reads a file that is all data. */
export function readData(text: string): Reading {
  const yaml = text.replace(/^\uFEFF/, '');
  const listed = listTextData(yaml);
  if (listed) return { data: listed, unread: undefined };
  const { data, problems } = readYaml(yaml, { file: '' });
  return { data: isRecord(data) ? data : {}, unread: isSound(problems) ? undefined : yaml };
}

/** Reads a file with a body. One without front matter is all body, so that nothing of it is hidden. */
export function readEntryText(text: string): Reading {
  const parts = cutFile(text);
  if (!parts) return { data: { body: text.replace(/^\uFEFF/, '') }, unread: '' };
  const { data, unread } = readData(parts.yaml);
  return { data: { ...data, body: parts.body }, unread };
}

/** Reserved text can be read and written; all else that is wrong with YAML loses something. */
function isSound(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === 'reserved-text');
}

/** Stands before the name of an entry whose file could not be read. */
const mark = '⚠ ';

const nameFields = [...new Set(Object.values(entryKinds).map(({ nameField }) => nameField))];

/**
 * The data of a file for a form. A broken one gets a mark before its name, so
 * that it is seen in the list, where Decap would leave it out.
 */
export function forForm({ data, unread }: Reading, source: string, words: BrokenWords): Data {
  if (unread === undefined) return { ...data, [sourceKey]: source };
  const named = nameFields.filter((field) => typeof data[field] === 'string');
  const marked = named.length > 0 ? named : nameFields;
  const names = marked.map((field) => {
    const name = typeof data[field] === 'string' ? data[field] : words.name;
    return [field, mark + name];
  });
  return { ...data, ...Object.fromEntries(names), [sourceKey]: source, [brokenKey]: true };
}

/** The data of a form without what {@link forForm} added. */
export function fromForm(data: Data, words: BrokenWords): Data {
  const { [sourceKey]: _source, [brokenKey]: broken, ...own } = data;
  if (!broken) return own;
  for (const field of nameFields) {
    const name = own[field];
    if (typeof name !== 'string' || !name.startsWith(mark)) continue;
    const rest = name.slice(mark.length);
    own[field] = rest === words.name ? undefined : rest;
  }
  return own;
}
