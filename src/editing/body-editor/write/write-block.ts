import type { Node } from 'prosemirror-model';
import { canonical } from './canonical-block.ts';
import type { Caution } from './escape-markdown.ts';
import type { InlineStyle } from './write-inline.ts';
import { isUnreadable, readsAs } from './verify-round-trip.ts';
import { writeTable } from './write-table.ts';
import { writeTag } from './write-tag.ts';
import { writeLine } from './write-line.ts';

/** How a block is written. */
export interface BlockStyle {
  /** Sign of the items of its lists: of bullets `-`, `*` or `+`, of numbers `.` or `)`. */
  readonly marker: string;
  /** Source that gives meaning to brackets: definitions of links and footnotes. */
  readonly definitions: string;
  /** Whether a link that shows its own address is written as just that. */
  readonly hasBareLinks: boolean;
}

interface Manner extends BlockStyle {
  readonly caution: Caution;
  readonly isLoose: boolean;
  readonly isInList?: boolean;
}

/** The ways a block is tried to be written, the most readable first. */
const manners: readonly (Pick<Manner, 'caution' | 'isLoose'> & { isExact?: boolean })[] = [
  { caution: 0, isLoose: false, isExact: true },
  // How close items stand depends on what is around and inside their list too.
  { caution: 0, isLoose: false },
  { caution: 0, isLoose: true },
  { caution: 2, isLoose: true },
  { caution: 3, isLoose: true },
];

/**
 * Writes a block afresh, so that it is read again as what it is. Empty when
 * nothing is left of it.
 */
export function writeBlock(node: Node, style: BlockStyle): string {
  const block = canonical(node);
  if (!block) return '';
  if (block.type.name === 'raw') return block.textContent;
  const definitions = withFootnotes(block, style.definitions);
  let written = '';
  let first: string | undefined;
  for (const { isExact = false, ...manner } of manners) {
    written = write(block, { ...style, definitions, ...manner });
    if (readsAs(written, block, definitions, !isExact)) return written;
    // A line has been read again already; what is too long for the parser stays as it is.
    if (block.isTextblock) return written;
    first ??= written;
  }
  return isUnreadable(written) ? first! : written;
}

/** The definitions, and one for each footnote that the block points at. */
function withFootnotes(block: Node, definitions: string): string {
  const identifiers = new Set<string>();
  block.descendants((node) => {
    if (node.type.name === 'footnote') identifiers.add(node.attrs['identifier'] as string);
  });
  const notes = [...identifiers].map((identifier) => `[^${identifier}]: x`);
  return [...notes, definitions].filter((part) => part !== '').join('\n\n');
}

function write(node: Node, manner: Manner): string {
  const line = (inside: InlineStyle['inside'], one = node) =>
    writeLine(one.content, { ...manner, inside });
  switch (node.type.name) {
    case 'paragraph':
      return line('paragraph');
    case 'heading':
      return `${'#'.repeat(node.attrs['level'] as number)} ${line('heading')}`;
    case 'bulletList':
    case 'orderedList':
      return writeList(node, manner);
    case 'blockquote':
      return writeAll(node.children, manner)
        .split('\n')
        .map((text) => (text === '' ? '>' : `> ${text}`))
        .join('\n');
    case 'code':
      return writeCode(node);
    case 'rule':
      // After the sign of an item, dashes would be one rule with it.
      return manner.isInList ? '___' : '---';
    case 'table':
      return writeTable(node, (paragraph) => line('cell', paragraph));
    case 'raw':
      return node.textContent;
    default: {
      if (node.isLeaf) return writeTag(node, true);
      const content = writeAll(node.children, manner);
      const inside = content === '' ? '' : `${content}\n\n`;
      return `${writeTag(node, true)}\n\n${inside}</${node.type.name}>`;
    }
  }
}

/** Blocks beside each other; lists that follow each other get signs of their own. */
function writeAll(blocks: readonly Node[], manner: Manner, isTight = false): string {
  let marker = '';
  let previous = '';
  const written = blocks.map((block) => {
    const { name } = block.type;
    marker = name === previous && isList(block) ? otherMarker(marker) : defaultMarker(name);
    previous = name;
    return write(block, { ...manner, marker });
  });
  return written.join(isTight ? '\n' : '\n\n');
}

/** Whether a block is a list with signs that can run together with the next. */
export function isList(node: Node): boolean {
  return node.type.name === 'bulletList' || node.type.name === 'orderedList';
}

/** The sign that a list has when nothing speaks against it. */
export function defaultMarker(name: string): string {
  return name === 'orderedList' ? '.' : '-';
}

/** A sign that keeps a list apart from one with the sign `marker`. */
export function otherMarker(marker: string): string {
  const others: Readonly<Record<string, string>> = { '.': ')', ')': '.', '-': '*' };
  return others[marker] ?? '-';
}

function writeList(list: Node, manner: Manner): string {
  const isTight = (list.attrs['isTight'] as boolean) && !manner.isLoose;
  const start = list.attrs['start'] as number | undefined;
  const items = list.children.map((item, index) => {
    const sign = start === undefined ? manner.marker : `${start + index}${manner.marker}`;
    const done = item.attrs['isDone'] as boolean | null;
    const box = done === null ? '' : done ? '[x] ' : '[ ] ';
    const content = box + writeAll(item.children, { ...manner, isInList: true }, isTight);
    const indent = ' '.repeat(sign.length + 1);
    return `${sign} ${content.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.replace(/[ \n]+$/, '');
  });
  return items.join(isTight ? '\n' : '\n\n');
}

function writeCode(node: Node): string {
  const text = node.textContent;
  const info = (node.attrs['info'] as string).replace(/`/g, '');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${text === '' ? '' : `${text}\n`}${fence}`;
}
