import { listFields, type ListFields } from '../../protocol/list-fields.ts';
import { listViewMark } from '../../protocol/list-view-mark.ts';
import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';

/** A field at the top of YAML, and a line that belongs to the field above it: further in, an item, a comment, a blank. */
const field = /^([A-Za-z]+):(?=\s|$)/;
const belongs = /^(?:\s|-(?=\s)|#|$)/;

/**
 * The text of an entry shortened to what a list needs, still a valid entry. Whole
 * fields are copied by their lines, since parsing YAML takes a hundred times
 * longer. A text in which the name is not found in this way is returned whole.
 */
export function listViewText(kind: EntryKindName, text: string): string {
  const { format, nameField } = entryKinds[kind];
  const parts = format === 'mdx' ? splitEntry(text, { file: '' }) : undefined;
  if (parts && parts.problems.length > 0) return text;
  const { sort = [], filters = [], groups = [], searched = [] }: ListFields = listFields[kind];
  const wanted = new Set([nameField, ...sort, ...filters, ...groups, ...searched]);
  const kept: string[] = [];
  let hasName = false;
  let isKept = false;
  for (const line of (parts?.yaml ?? text).split(/\r\n?|\n/)) {
    if (!belongs.test(line)) {
      const name = field.exec(line)?.[1];
      // Not one field after the other, such as a flow mapping in braces.
      if (name === undefined) return text;
      isKept = wanted.has(name);
      hasName ||= name === nameField;
    }
    if (isKept) kept.push(line);
  }
  if (!hasName) return text;
  const yaml = [listViewMark, ...kept].join('\n').trimEnd();
  return parts ? `---\n${yaml}\n---\n` : `${yaml}\n`;
}
