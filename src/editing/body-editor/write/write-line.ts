import { Fragment, type Node } from 'prosemirror-model';
import { nodeType } from '../schema/editor-schema.ts';
import { writeInline, type InlineStyle } from './write-inline.ts';
import { isTooLargeToParse, parsesTo } from './verify-round-trip.ts';

/** Options for writing a line; the emphasis delimiter is chosen. */
export interface LineStyle extends Omit<InlineStyle, 'emphasis'> {
  /** Link and footnote definitions of the document, which decide whether brackets are references. */
  readonly definitions: string;
}

/** Styles that are tried until the line round-trips, the most readable first. */
const attempts = [
  { escapeLevel: 0, emphasis: '_' },
  { escapeLevel: 0, emphasis: '*' },
  { escapeLevel: 0, emphasis: '*', padsEmphasis: true },
  { escapeLevel: 1, emphasis: '*' },
  { escapeLevel: 2, emphasis: '*', padsEmphasis: true },
  { escapeLevel: 3, emphasis: '*', padsEmphasis: true },
  // For addresses that are not allowed as links, and those that an autolink would change.
  { escapeLevel: 3, emphasis: '*', padsEmphasis: true, splitsAddresses: true },
] as const;

/**
 * Writes canonical inline content so that it parses to the same content. Drops all
 * marks if no style round-trips.
 * @param line options, with the lowest escape level to try
 */
export function writeLine(content: Fragment, line: LineStyle): string {
  const { inside, definitions } = line;
  if (content.size === 0) return '';
  const expected = minimalContainer(content, inside);
  const first = writeInline(content, { ...line, emphasis: '_' });
  // Exceeds the parser's limits and cannot be verified; the content check reports it.
  if (first.length > longestVerified && isTooLargeToParse(first)) return first;
  for (const style of attempts) {
    if (style.escapeLevel < line.escapeLevel) continue;
    const written = writeInline(content, { ...line, ...style });
    if (parsesTo(inContainer(written, inside), expected, definitions)) return written;
  }
  const bare = content.content.map((node) => node.mark([]));
  return writeInline(Fragment.fromArray(bare), { ...line, escapeLevel: 3, emphasis: '_' });
}

/** Lines up to this length, in characters, never exceed the parser's limits. */
const longestVerified = 5_000;

/** The smallest block that contains a line of this type. */
function minimalContainer(content: Fragment, inside: InlineStyle['inside']): Node {
  if (inside === 'heading') return nodeType('heading').create({ level: 2 }, content);
  if (inside === 'paragraph') return nodeType('paragraph').create(null, content);
  const paragraph = nodeType('paragraph').create(null, content);
  const row = nodeType('tableRow').create(null, nodeType('tableHeader').create(null, paragraph));
  return nodeType('table').create(null, row);
}

function inContainer(written: string, inside: InlineStyle['inside']): string {
  if (inside === 'heading') return `## ${written}`;
  return inside === 'paragraph' ? written : `| ${written} |\n| --- |`;
}
