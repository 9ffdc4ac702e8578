import type { Span } from './comments.ts';
import { firstTagStandIn, maxTags, standIns } from './reserved.ts';
import { isEscaped, type FoundTag } from './tags.ts';

/** A source made safe for the parser. */
export interface Guarded {
  /** Text without any `<` or `{`, and without `import` or `export` first on a line, and with LF line ends. */
  readonly text: string;
  /** The tags that have a stand-in in the text, in the order of their stand-ins. */
  readonly tags: readonly FoundTag[];
  /** The offset in the source of an offset in the text. */
  toSource(offset: number): number;
}

interface Edit extends Span {
  readonly text: string;
}

/**
 * Replaces everything that could make the native parser fail, or that means
 * something of its own to it, by characters that are letters to it.
 *
 * The parser aborts the process on some inputs with `<` and overflows its stack
 * on others with `{`, so it is shown neither. What they stand for is put back
 * afterwards: see `restore.ts`.
 *
 * @param tags what looks like tags, in order
 * @param comments what is left out, in order
 */
export function guard(
  source: string,
  tags: readonly FoundTag[] = [],
  comments: readonly Span[] = [],
): Guarded {
  const kept = tags.slice(0, maxTags);
  const edits: Edit[] = [
    ...kept.map((tag, index) => tagEdit(source, tag, index)),
    ...comments.map((span) => ({ ...span, text: '' })),
    ...letterEdits(source),
  ];
  // Whole tags and comments before the letters inside them.
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  const segments: { at: number; source: number; isCopy: boolean }[] = [];
  let length = 0;
  let done = 0;
  const add = (text: string, from: number, isCopy: boolean) => {
    if (text === '') return;
    segments.push({ at: length, source: from, isCopy });
    parts.push(text);
    length += text.length;
  };
  for (const { start, end, text } of edits) {
    if (start < done) continue;
    add(source.slice(done, start), done, true);
    add(text, start, false);
    done = end;
  }
  add(source.slice(done), done, true);
  return { text: parts.join(''), tags: kept, toSource };

  function toSource(offset: number): number {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    if (!segment) return 0;
    return segment.isCopy ? segment.source + offset - segment.at : segment.source;
  }
}

/**
 * `import` and `export` wherever they could come to stand first on a line: also
 * after a tag or a comment, which may leave a line break or nothing behind.
 */
const moduleWord = /(?<![\w./@-])(?:import|export)/g;
/** `<` around an address: of an autolink, or in the parentheses of a link. */
const autolink = /<(?:https?:\/\/|mailto:|[^\s<>@:/]+@)[^\s<>]*>/iy;
const destination = /<[^<>\r\n]*>/y;
const beforeDestination = /\]\([ \t]*$/;

function* letterEdits(source: string): Generator<Edit> {
  for (const match of source.matchAll(/\r\n?|^\uFEFF|[<{]/g)) {
    const [character] = match;
    const start = match.index;
    const end = start + character.length;
    if (character === '\uFEFF') yield { start, end, text: '' };
    else if (character === '{')
      yield openingEdit(source, start, standIns.brace, standIns.escapedBrace);
    else if (character === '<') yield* lessEdits(source, start);
    else yield { start, end, text: '\n' };
  }
  for (const { index: start, 0: word } of source.matchAll(moduleWord)) {
    yield { start, end: start + 1, text: word === 'import' ? standIns.i : standIns.e };
  }
}

function openingEdit(source: string, start: number, plain: string, escaped: string): Edit {
  return isEscaped(source, start)
    ? { start: start - 1, end: start + 1, text: escaped }
    : { start, end: start + 1, text: plain };
}

function* lessEdits(source: string, start: number): Generator<Edit> {
  const edit = openingEdit(source, start, standIns.less, standIns.escapedLess);
  yield edit;
  if (edit.start < start) return;
  const address = matchAt(autolink, source, start);
  if (address !== undefined) {
    const end = start + address.length;
    yield { start: end - 1, end, text: standIns.greater };
    return;
  }
  if (!beforeDestination.test(source.slice(Math.max(0, start - 20), start))) return;
  const inside = matchAt(destination, source, start);
  for (const { index } of inside?.matchAll(/[ \t]/g) ?? []) {
    yield { start: start + index, end: start + index + 1, text: standIns.space };
  }
}

function matchAt(sticky: RegExp, source: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0];
}

/** What a line can start with: indentation, quotes, list items, footnotes. */
const prefix = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,80}\]:)*/;
/** Prefixes are copied for each tag on a line, so that a long one would multiply. */
const longestPrefix = 200;

/**
 * What stands in for a tag. A block gets blank lines around it, with the quote
 * marks and the indentation of its line, so that it never runs together with
 * the text beside it.
 */
function tagEdit(source: string, tag: FoundTag, index: number): Edit {
  const { start, end } = tag;
  const standIn = String.fromCodePoint(firstTagStandIn + index);
  if (tag.kind !== 'block') return { start, end, text: standIn };
  const lineStart =
    Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  const before = source.slice(lineStart, start);
  const own = prefix.exec(before.slice(0, longestPrefix + 1))?.[0] ?? '';
  // In a row of a table a line break would break the table; there a block is refused later.
  if (own.length > longestPrefix || before.startsWith('|', own.length)) {
    return { start, end, text: standIn };
  }
  const next = own.replace(/[^\s>]/g, ' ');
  const blank = `\n${next.trimEnd()}`;
  const isFirst = before.length === own.length;
  const startsItem = own !== next;
  const lead = isFirst ? (startsItem ? '' : `\n${next}`) : `${blank}\n${next}`;
  const isLast = /[ \t]*(?:[\r\n]|$)/y;
  isLast.lastIndex = end;
  const trail = isLast.test(source) ? blank : `${blank}\n${next}`;
  return { start, end, text: lead + standIn + trail };
}
