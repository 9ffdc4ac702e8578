import { isRecord } from '../../../core/util/is-record.ts';
import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';

/** A wish to remove an entry, as the form has it. */
export interface Removal {
  /** Why, for readers of the address. */
  readonly why: string;
  /** The address that readers are sent to instead. */
  readonly to?: string;
}

/** Field of an entry's data that holds the wish. It is never written to a file. */
export const removalField = 'removal';

/** The data of an entry's text as it says it, unchecked; empty when it cannot be read. */
export function dataOf(kind: EntryKindName, text: string): Readonly<Record<string, unknown>> {
  const yaml = entryKinds[kind].format === 'mdx' ? splitEntry(text, { file: '' }).yaml : text;
  const { data } = readYaml(yaml, { file: '' });
  return isRecord(data) ? data : {};
}

/** The wish to remove that a text holds; undefined when it holds none, or an empty one. */
export function removalIn(kind: EntryKindName, text: string): Removal | undefined {
  if (!/^removal:/m.test(text)) return undefined;
  const wish = dataOf(kind, text)[removalField];
  if (!isRecord(wish)) return undefined;
  const why = lineOf(wish['why']);
  const to = lineOf(wish['to']);
  if (why === '' && to === '') return undefined;
  return to === '' ? { why } : { why, to };
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** The text without the field. */
export function withoutRemoval(kind: EntryKindName, text: string): string {
  const [yaml, rest] = yamlAndRest(kind, text);
  // The key with all that is further in, whatever it holds.
  return yaml.replace(/^removal:.*(?:\r\n?|\n|$)(?:[ \t]+.*(?:\r\n?|\n|$))*/m, '') + rest;
}

/** The text with the wish in it, for the form to show. */
export function withRemoval(kind: EntryKindName, text: string, { why, to }: Removal): string {
  const [yaml, rest] = yamlAndRest(kind, withoutRemoval(kind, text));
  const lines = [`${removalField}:`, `  why: ${JSON.stringify(why)}`];
  if (to !== undefined) lines.push(`  to: ${JSON.stringify(to)}`);
  const before = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return `${before}${lines.join('\n')}\n${rest}`;
}

/** A text up to the end of its front matter, and what follows; all of a text that is data only. */
function yamlAndRest(kind: EntryKindName, text: string): [string, string] {
  if (entryKinds[kind].format === 'yaml') return [text, ''];
  const { yaml, problems } = splitEntry(text, { file: '' });
  if (problems.length > 0) return [text, ''];
  const start = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0;
  const end = start + yaml.length;
  return [text.slice(0, end), text.slice(end)];
}
