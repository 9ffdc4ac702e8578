import { Fragment, type Node } from 'prosemirror-model';
import { nodeType } from '../schema/editor-schema.ts';
import { writeInline, type InlineStyle } from './write-inline.ts';
import { isUnreadable, readsAs } from './verify-round-trip.ts';

/** What a line is written with. */
export interface LineStyle extends Omit<InlineStyle, 'emphasis'> {
  /** Source that gives meaning to brackets: definitions of links and footnotes. */
  readonly definitions: string;
}

/** The ways a line is tried to be written, the most readable first. */
const styles = [
  { caution: 0, emphasis: '_' },
  { caution: 0, emphasis: '*' },
  { caution: 0, emphasis: '*', padsEmphasis: true },
  { caution: 1, emphasis: '*' },
  { caution: 2, emphasis: '*', padsEmphasis: true },
  { caution: 3, emphasis: '*', padsEmphasis: true },
  // For addresses that no link may lead to, and those that would change by becoming one.
  { caution: 3, emphasis: '*', padsEmphasis: true, splitsAddresses: true },
] as const;

/**
 * Writes canonical content of a line so that it is read again as just that.
 * @param line how; with the least caution to begin with
 */
export function writeLine(content: Fragment, line: LineStyle): string {
  const { inside, definitions } = line;
  if (content.size === 0) return '';
  const expected = container(content, inside);
  const first = writeInline(content, { ...line, emphasis: '_' });
  // Too long to be read at all, which the check tells; until then it is kept as it would be written.
  if (first.length > longestVerified && isUnreadable(first)) return first;
  for (const style of styles) {
    if (style.caution < line.caution) continue;
    const written = writeInline(content, { ...line, ...style });
    if (readsAs(inContainer(written, inside), expected, definitions)) return written;
  }
  const bare = content.content.map((node) => node.mark([]));
  return writeInline(Fragment.fromArray(bare), { ...line, caution: 3, emphasis: '_' });
}

/** Length up to which a line is never too long. */
const longestVerified = 5_000;

/** The smallest block that a line of its kind can stand in. */
function container(content: Fragment, inside: InlineStyle['inside']): Node {
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
