import type { Fragment, Mark, Node } from 'prosemirror-model';
import {
  toCharacterReference,
  escapeText,
  type EscapeLevel,
  type TextContext,
} from './escape-markdown.ts';
import { quoteAttribute } from './write-tag.ts';

/** Options for writing inline content. */
export interface InlineStyle {
  readonly escapeLevel: EscapeLevel;
  readonly emphasis: '_' | '*';
  /** The block that contains the line. */
  readonly inside: TextContext['inside'];
  /** Whether emphasis delimiters are separated from punctuation inside them, which can prevent their flanking. */
  readonly padsEmphasis?: boolean;
  /** Whether addresses in running text are split to prevent autolinks. */
  readonly splitsAddresses?: boolean;
  /** Whether a link whose text is its address is written as a bare address. */
  readonly hasBareLinks: boolean;
}

/** Nesting of marks with the same range, outermost first. */
const nestingOrder = ['link', 'term', 'abbr', 'strong', 'emphasis', 'strike', 'sup', 'sub', 'kbd'];

/** Writes canonical inline content as Markdown. */
export function writeInline(content: Fragment, style: InlineStyle): string {
  return writeRun(content.content, style, { startsLine: true, endsLine: true, inLink: false });
}

interface RunContext {
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  readonly inLink: boolean;
  /** Enclosing marks, already written. */
  readonly done?: readonly Mark[];
}

function writeRun(nodes: readonly Node[], style: InlineStyle, context: RunContext): string {
  const { done = [] } = context;
  let written = '';
  let startsLine = context.startsLine;
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]!;
    const { mark, count } = longestMark(nodes, index, done);
    const run = nodes.slice(index, index + count);
    index += count;
    const next = nodes[index];
    const here: RunContext = {
      startsLine,
      endsLine: next ? isBreak(next) : context.endsLine,
      inLink: context.inLink || mark?.type.name === 'link',
      done: mark ? [...done, mark] : done,
    };
    if (mark) written += writeMark(mark, run, style, here);
    else if (node.isText) written += writeText(node, style, here);
    else if (isBreak(node)) written += writeBreak(style);
    else written += `[^${node.attrs['identifier'] as string}]`;
    startsLine = isBreak(node) && count === 1;
  }
  return written;
}

function isBreak(node: Node): boolean {
  return node.type.name === 'hardBreak';
}

function writeBreak({ inside, escapeLevel }: InlineStyle): string {
  return inside === 'paragraph' && escapeLevel === 0 ? '\\\n' : '<br>';
}

/**
 * The mark at `start` with the longest run; none when all its marks are written.
 * Links and terms come first and are not split: a part of one could be a lone space.
 */
function longestMark(
  nodes: readonly Node[],
  start: number,
  done: readonly Mark[],
): { mark: Mark | undefined; count: number } {
  let best: { mark: Mark | undefined; count: number } = { mark: undefined, count: 1 };
  const open = nodes[start]!.marks.filter((mark) => !mark.isInSet(done));
  const byOrder = open
    .filter((mark) => mark.type.name !== 'inlineCode')
    .sort((a, b) => nestingOrder.indexOf(a.type.name) - nestingOrder.indexOf(b.type.name));
  for (const mark of byOrder) {
    let end = start + 1;
    while (end < nodes.length && mark.isInSet(nodes[end]!.marks)) end += 1;
    if (isLinkOrTerm(mark)) return { mark, count: end - start };
    while (nodes[end] && nodes[end - 1]!.marks.some((one) => isCut(one, nodes[end]!))) end -= 1;
    if (!best.mark || end - start > best.count) best = { mark, count: end - start };
  }
  return best;

  function isCut(mark: Mark, next: Node): boolean {
    return isLinkOrTerm(mark) && !mark.isInSet(done) && mark.isInSet(next.marks);
  }
}

function isLinkOrTerm(mark: Mark): boolean {
  return mark.type.name === 'link' || mark.type.name === 'term';
}

function writeMark(
  mark: Mark,
  run: readonly Node[],
  style: InlineStyle,
  context: RunContext,
): string {
  const { name } = mark.type;
  const attrs = mark.attrs as Record<string, string | null>;
  if (name === 'link') return writeLink(attrs, run, style, context);
  const inner = writeRun(run, style, { ...context, startsLine: false, endsLine: false });
  switch (name) {
    case 'strong':
      return writeEmphasis(inner, '**', style);
    case 'emphasis':
      return writeEmphasis(inner, style.emphasis, style);
    case 'strike':
      return writeEmphasis(inner, '~~', style);
    case 'term':
      return `<Term id=${quoteAttribute(attrs['id'] ?? '')}>${inner}</Term>`;
    default: {
      const title = attrs['title'] ? ` title=${quoteAttribute(attrs['title'])}` : '';
      return `<${name}${title}>${inner}</${name}>`;
    }
  }
}

/** Text with emphasis delimiters, which need a letter beside them; an HTML tag counts as one. */
function writeEmphasis(inner: string, sign: string, { padsEmphasis }: InlineStyle): string {
  const isLetter = (character: string | undefined) => /[A-Za-z0-9]/.test(character ?? '');
  const before = padsEmphasis && !isLetter(inner[0]) ? emptyElement : '';
  const after = padsEmphasis && !isLetter(inner.at(-1)) ? emptyElement : '';
  return sign + before + inner + after + sign;
}

function writeLink(
  { href, title }: Record<string, string | null>,
  run: readonly Node[],
  style: InlineStyle,
  context: RunContext,
): string {
  const [only, ...others] = run;
  const text = others.length === 0 && only!.marks.length === 1 ? only!.text : undefined;
  const isBare =
    style.hasBareLinks &&
    style.escapeLevel === 0 &&
    !title &&
    (href === text || href === `mailto:${text}`);
  // Whether it parses as a link is verified afterwards in `writeLine`.
  if (isBare && /^(?:https?:\/\/|[^\s@]+@)[^\s<>`*_|\\]+$/.test(text!)) return text!;
  const inner = writeRun(run, style, { ...context, startsLine: false, endsLine: false });
  const tip = title ? ` "${escapeQuoted(title)}"` : '';
  return `[${inner}](${escapeHref(href ?? '')}${tip})`;
}

function escapeHref(href: string): string {
  return href
    .replace(/[()\\]/g, '\\$&')
    .replace(/&(?=#\w|[A-Za-z]\w*;)|[\s`<>|{}"]/g, toCharacterReference);
}

function escapeQuoted(title: string): string {
  return title
    .replace(/["\\]/g, '\\$&')
    .replace(/&(?=#\w|[A-Za-z]\w*;)|[`<>|{}\s]/g, (one) =>
      one === ' ' ? one : toCharacterReference(one),
    );
}

/** Positions at which splitting an address prevents an autolink. */
const addressSplitPoint = /(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)|(?=@)/i;
/** Renders as nothing. Unlike escapes, it prevents the parser from making autolinks. */
const emptyElement = '<sub></sub>';

function writeText(node: Node, style: InlineStyle, context: RunContext): string {
  if (node.marks.some((mark) => mark.type.name === 'inlineCode')) {
    return writeCode(node.text!, style);
  }
  const { startsLine, endsLine, inLink } = context;
  const parts = style.splitsAddresses ? node.text!.split(addressSplitPoint) : [node.text!];
  return parts
    .map((part) => escapeText(part, { ...style, startsLine, endsLine, inLink }))
    .join(emptyElement);
}

function writeCode(text: string, { inside }: InlineStyle): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const isPadded = /^`|`$/.test(text) || (/^ [^]* $/.test(text) && text.trim() !== '');
  const code = inside === 'cell' ? text.replace(/\|/g, '\\|') : text;
  return isPadded ? `${fence} ${code} ${fence}` : fence + code + fence;
}
