import type { Span } from './find-comments.ts';
import type { TextEdit } from './text-edit.ts';
import { firstTagPlaceholder } from './reserved-characters.ts';
import type { FoundTag } from './find-tags.ts';

/** What a line can start with: indentation, quotes, list items, footnotes. */
const prefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,80}\]:)*/;
/** A prefix is copied for each tag on its line, so long ones are ignored to bound the output. */
const longestPrefix = 200;

const endOfLine = /[ \t]*(?:[\r\n]|$)/y;

/**
 * Edits that replace each tag with its placeholder. A block gets blank lines
 * around it, with the quote marks and indentation of its line, so that it becomes
 * a paragraph of its own.
 *
 * @param tags tags of the source, in order
 */
export function tagEdits(source: string, tags: readonly FoundTag[]): TextEdit[] {
  const lineEnd = /\r\n?|\n/g;
  let lineStart = 0;
  let nextLine = 0;
  return tags.map((tag, index) => {
    while (nextLine <= tag.start) {
      lineStart = nextLine;
      nextLine = lineEnd.exec(source) ? lineEnd.lastIndex : Infinity;
    }
    const { start, end, kind } = tag;
    const placeholder = String.fromCodePoint(firstTagPlaceholder + index);
    const around = kind === 'block' ? breaksAround(source, tag, lineStart) : undefined;
    return { start, end, text: around ? around.before + placeholder + around.after : placeholder };
  });
}

/** Line breaks to put around a block; undefined where they would break the structure. */
function breaksAround(
  source: string,
  { start, end }: Span,
  lineStart: number,
): { before: string; after: string } | undefined {
  const own = prefix.exec(
    source.slice(lineStart, Math.min(start, lineStart + longestPrefix + 1)),
  )![0];
  // In a row of a table a line break would break the table; there a block is reported later.
  if (own.length > longestPrefix || source[lineStart + own.length] === '|') return undefined;
  // The lines after a list marker are indented by its width.
  const next = own.replace(/[^\s>]/g, ' ');
  const blank = `\n${next.trimEnd()}`;
  const isFirst = start === lineStart + own.length;
  const startsItem = own !== next;
  const before = isFirst ? (startsItem ? '' : `\n${next}`) : `${blank}\n${next}`;
  endOfLine.lastIndex = end;
  const after = endOfLine.test(source) ? blank : `${blank}\n${next}`;
  return { before, after };
}
