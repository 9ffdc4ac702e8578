import type { Fragment, Mark, Node } from 'prosemirror-model';
import { asNumber, escapeText, type Caution, type TextPlace } from './escape-markdown.ts';
import { quoted } from './write-tag.ts';

/** How what stands in a line is written. */
export interface InlineStyle {
  /** How eagerly text is escaped. */
  readonly caution: Caution;
  /** The sign of emphasis. */
  readonly emphasis: '_' | '*';
  /** What the line stands in. */
  readonly inside: TextPlace['inside'];
  /** Whether signs of emphasis are kept from the punctuation inside them, which can keep them from being signs. */
  readonly padsEmphasis?: boolean;
  /** Whether addresses in running text are kept from becoming links. */
  readonly splitsAddresses?: boolean;
  /** Whether a link that shows its own address is written as just that. */
  readonly hasBareLinks: boolean;
}

/** Outermost first, where two marks go equally far. */
const order = ['link', 'term', 'abbr', 'strong', 'emphasis', 'strike', 'sup', 'sub', 'kbd'];

/** Writes canonical content of a line. */
export function writeInline(content: Fragment, style: InlineStyle): string {
  return writeRun(content.content, style, { startsLine: true, endsLine: true, inLink: false });
}

interface Around {
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  readonly inLink: boolean;
  /** Marks that are written already. */
  readonly done?: readonly Mark[];
}

function writeRun(nodes: readonly Node[], style: InlineStyle, around: Around): string {
  const { done = [] } = around;
  let written = '';
  let startsLine = around.startsLine;
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]!;
    const { mark, count } = longestMark(nodes, index, done);
    const run = nodes.slice(index, index + count);
    index += count;
    const next = nodes[index];
    const here: Around = {
      startsLine,
      endsLine: next ? isBreak(next) : around.endsLine,
      inLink: around.inLink || mark?.type.name === 'link',
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

function writeBreak({ inside, caution }: InlineStyle): string {
  return inside === 'paragraph' && caution === 0 ? '\\\n' : '<br>';
}

/**
 * The mark at `start` that goes on longest; none when the node there has none
 * left. Links go first, and are not cut: half of one may be no more than a space.
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
    .sort((a, b) => order.indexOf(a.type.name) - order.indexOf(b.type.name));
  for (const mark of byOrder) {
    let end = start + 1;
    while (end < nodes.length && mark.isInSet(nodes[end]!.marks)) end += 1;
    if (isNaming(mark)) return { mark, count: end - start };
    while (nodes[end] && nodes[end - 1]!.marks.some((one) => isCut(one, nodes[end]!))) end -= 1;
    if (!best.mark || end - start > best.count) best = { mark, count: end - start };
  }
  return best;

  function isCut(mark: Mark, next: Node): boolean {
    return isNaming(mark) && !mark.isInSet(done) && mark.isInSet(next.marks);
  }
}

function isNaming(mark: Mark): boolean {
  return mark.type.name === 'link' || mark.type.name === 'term';
}

function writeMark(mark: Mark, run: readonly Node[], style: InlineStyle, around: Around): string {
  const { name } = mark.type;
  const attrs = mark.attrs as Record<string, string | null>;
  if (name === 'link') return writeLink(attrs, run, style, around);
  const inner = writeRun(run, style, { ...around, startsLine: false, endsLine: false });
  switch (name) {
    case 'strong':
      return emphasised(inner, '**', style);
    case 'emphasis':
      return emphasised(inner, style.emphasis, style);
    case 'strike':
      return emphasised(inner, '~~', style);
    case 'term':
      return `<Term id=${quoted(attrs['id'] ?? '')}>${inner}</Term>`;
    default: {
      const title = attrs['title'] ? ` title=${quoted(attrs['title'])}` : '';
      return `<${name}${title}>${inner}</${name}>`;
    }
  }
}

/** A sign counts as one beside a letter, and to the parser a tag is a letter. */
function emphasised(inner: string, sign: string, { padsEmphasis }: InlineStyle): string {
  const isLetter = (character: string | undefined) => /[A-Za-z0-9]/.test(character ?? '');
  const before = padsEmphasis && !isLetter(inner[0]) ? nothing : '';
  const after = padsEmphasis && !isLetter(inner.at(-1)) ? nothing : '';
  return sign + before + inner + after + sign;
}

function writeLink(
  { href, title }: Record<string, string | null>,
  run: readonly Node[],
  style: InlineStyle,
  around: Around,
): string {
  const [only, ...others] = run;
  const text = others.length === 0 && only!.marks.length === 1 ? only!.text : undefined;
  const isBare =
    style.hasBareLinks &&
    style.caution === 0 &&
    !title &&
    (href === text || href === `mailto:${text}`);
  // Whether it really is read as a link is seen when it is read again.
  if (isBare && /^(?:https?:\/\/|[^\s@]+@)[^\s<>`*_|\\]+$/.test(text!)) return text!;
  const inner = writeRun(run, style, { ...around, startsLine: false, endsLine: false });
  const tip = title ? ` "${escapeQuoted(title)}"` : '';
  return `[${inner}](${escapeHref(href ?? '')}${tip})`;
}

function escapeHref(href: string): string {
  return href.replace(/[()\\]/g, '\\$&').replace(/&(?=#\w|[A-Za-z]\w*;)|[\s`<>|{}"]/g, asNumber);
}

function escapeQuoted(title: string): string {
  return title
    .replace(/["\\]/g, '\\$&')
    .replace(/&(?=#\w|[A-Za-z]\w*;)|[`<>|{}\s]/g, (one) => (one === ' ' ? one : asNumber(one)));
}

/** Where a bare address can be split so that it is none. */
const insideAddress = /(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)|(?=@)/i;
/** Something that shows nothing. Escapes do not keep the parser from making links of addresses; this does. */
const nothing = '<sub></sub>';

function writeText(node: Node, style: InlineStyle, around: Around): string {
  if (node.marks.some((mark) => mark.type.name === 'inlineCode')) {
    return writeCode(node.text!, style);
  }
  const { startsLine, endsLine, inLink } = around;
  const parts = style.splitsAddresses ? node.text!.split(insideAddress) : [node.text!];
  return parts
    .map((part) => escapeText(part, { ...style, startsLine, endsLine, inLink }))
    .join(nothing);
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
