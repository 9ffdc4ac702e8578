import type { Node } from 'prosemirror-model';
import { canonicalBlock } from './canonical-block.ts';
import type { EscapeLevel } from './escape-markdown.ts';
import type { InlineStyle } from './write-inline.ts';
import { isTooLargeToParse, parsesTo } from './verify-round-trip.ts';
import { writeTag } from './write-tag.ts';
import { writeLine } from './write-line.ts';

/** Options for writing a block as Markdown. */
export interface BlockStyle {
  /** List marker: `-`, `*` or `+` for bullets, `.` or `)` after numbers. */
  readonly marker: string;
  /** Link and footnote definitions of the document, which decide whether brackets are references. */
  readonly definitions: string;
  /** Whether a link whose text is its address is written as a bare address. */
  readonly hasBareLinks: boolean;
}

interface BlockAttempt extends BlockStyle {
  readonly escapeLevel: EscapeLevel;
  readonly isLoose: boolean;
  readonly isInList?: boolean;
}

/** Styles that are tried until the result round-trips, the most readable first. */
const attempts: readonly (Pick<BlockAttempt, 'escapeLevel' | 'isLoose'> & { isExact?: boolean })[] =
  [
    { escapeLevel: 0, isLoose: false, isExact: true },
    // Whether a list is parsed as tight also depends on its surroundings.
    { escapeLevel: 0, isLoose: false },
    { escapeLevel: 0, isLoose: true },
    { escapeLevel: 2, isLoose: true },
    { escapeLevel: 3, isLoose: true },
  ];

/**
 * Writes a block as Markdown that parses to the same block. Empty when nothing is
 * left of it in canonical form.
 */
export function writeBlock(node: Node, style: BlockStyle): string {
  const block = canonicalBlock(node);
  if (!block) return '';
  if (block.type.name === 'raw') return block.textContent;
  const definitions = withFootnotes(block, style.definitions);
  let written = '';
  let first: string | undefined;
  for (const { isExact = false, ...attempt } of attempts) {
    written = write(block, { ...style, definitions, ...attempt });
    if (parsesTo(written, block, definitions, !isExact)) return written;
    // Inline content has been verified by `writeLine`; text that exceeds the parser's limits is kept.
    if (block.isTextblock) return written;
    first ??= written;
  }
  return isTooLargeToParse(written) ? first! : written;
}

/** The definitions, with one for each footnote that the block refers to. */
function withFootnotes(block: Node, definitions: string): string {
  const identifiers = new Set<string>();
  block.descendants((node) => {
    if (node.type.name === 'footnote') identifiers.add(node.attrs['identifier'] as string);
  });
  const notes = [...identifiers].map((identifier) => `[^${identifier}]: x`);
  return [...notes, definitions].filter((part) => part !== '').join('\n\n');
}

function write(node: Node, attempt: BlockAttempt): string {
  const line = (inside: InlineStyle['inside'], one = node) =>
    writeLine(one.content, { ...attempt, inside });
  switch (node.type.name) {
    case 'paragraph':
      return line('paragraph');
    case 'heading':
      return `${'#'.repeat(node.attrs['level'] as number)} ${line('heading')}`;
    case 'bulletList':
    case 'orderedList':
      return writeList(node, attempt);
    case 'blockquote':
      return writeAll(node.children, attempt)
        .split('\n')
        .map((text) => (text === '' ? '>' : `> ${text}`))
        .join('\n');
    case 'code':
      return writeCode(node);
    case 'rule':
      // After a list marker `-`, dashes would join it to one thematic break.
      return attempt.isInList ? '___' : '---';
    case 'table':
      return writeTable(node, (paragraph) => line('cell', paragraph));
    case 'raw':
      return node.textContent;
    default: {
      if (node.isLeaf) return writeTag(node, true);
      const content = writeAll(node.children, attempt);
      const inside = content === '' ? '' : `${content}\n\n`;
      return `${writeTag(node, true)}\n\n${inside}</${node.type.name}>`;
    }
  }
}

/** Writes sibling blocks; consecutive lists get different markers, so that they stay apart. */
function writeAll(blocks: readonly Node[], attempt: BlockAttempt, isTight = false): string {
  let marker = '';
  let previous = '';
  const written = blocks.map((block) => {
    const { name } = block.type;
    marker = name === previous && isList(block) ? otherMarker(marker) : defaultMarker(name);
    previous = name;
    return write(block, { ...attempt, marker });
  });
  return written.join(isTight ? '\n' : '\n\n');
}

/** Whether a block is a list, which would merge with an adjacent list of the same marker. */
export function isList(node: Node): boolean {
  return node.type.name === 'bulletList' || node.type.name === 'orderedList';
}

/** The usual marker of a list type: `.` for ordered lists, `-` for others. */
export function defaultMarker(name: string): string {
  return name === 'orderedList' ? '.' : '-';
}

/** A marker that separates a list from a preceding one with `marker`. */
export function otherMarker(marker: string): string {
  const others: Readonly<Record<string, string>> = { '.': ')', ')': '.', '-': '*' };
  return others[marker] ?? '-';
}

function writeList(list: Node, attempt: BlockAttempt): string {
  const isTight = (list.attrs['isTight'] as boolean) && !attempt.isLoose;
  const start = list.attrs['start'] as number | undefined;
  const items = list.children.map((item, index) => {
    const sign = start === undefined ? attempt.marker : `${start + index}${attempt.marker}`;
    const done = item.attrs['isDone'] as boolean | null;
    const box = done === null ? '' : done ? '[x] ' : '[ ] ';
    const content = box + writeAll(item.children, { ...attempt, isInList: true }, isTight);
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

/** Writes a table as Markdown with aligned columns. */
function writeTable(table: Node, writeCell: (paragraph: Node) => string): string {
  const rows = table.children.map((row) => row.children.map((cell) => writeCell(cell.firstChild!)));
  const [head = [], ...body] = rows;
  const aligns = table.firstChild!.children.map((cell) => cell.attrs['align'] as string | null);
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell))).join(' | ')} |`;
  const delimiter = widths.map((width, column) => {
    const left = aligns[column] === 'left' || aligns[column] === 'center' ? ':' : '-';
    const right = aligns[column] === 'right' || aligns[column] === 'center' ? ':' : '-';
    return left + '-'.repeat(width - 2) + right;
  });
  return [line(head), line(delimiter), ...body.map(line)].join('\n');
}

const segmenter = new Intl.Segmenter('sv');

/** Number of grapheme clusters. */
function displayWidth(text: string): number {
  return /^[\x20-\x7E\u00A0-\u02FF]*$/.test(text)
    ? text.length
    : [...segmenter.segment(text)].length;
}
