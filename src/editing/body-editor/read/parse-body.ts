import type { MdastNode } from 'satteri';
import { findComments, type Span } from '../../../core/mdx/find-comments.ts';
import { convert } from '../../../core/mdx/convert-tree.ts';
import { findTooLarge, limits } from '../../../core/mdx/body-limits.ts';
import { offsetTooDeep, parse, type Parsed } from '../../../core/mdx/parse-body.ts';
import type { Guarded } from '../../../core/mdx/guard-source.ts';
import { firstTagStandIn, withoutReserved } from '../../../core/mdx/reserved-characters.ts';
import type { FoundTag } from '../../../core/mdx/find-tags.ts';
import { offsetBelow, type Node } from '../../../core/mdx/body-tree.ts';
import { weave } from '../../../core/mdx/pair-tags.ts';

/** A block of the source, or a tag that stands on a line of its own. */
export interface SourceItem {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
  /** The tag, when it is one. */
  readonly tag: FoundTag | undefined;
}

/** A source, the tree the site renders it from, and where things are. */
export interface ParsedBody {
  readonly source: string;
  /** The blocks as the site reads them; components hold theirs. */
  readonly children: readonly Node[];
  /** All blocks and tags that are not inside another block, in order. */
  readonly items: readonly SourceItem[];
  /**
   * Offsets of what the tree does not tell, in order: problems, comments,
   * definitions inside blocks, characters that are refused. What holds one of
   * them can only be kept as source.
   */
  readonly untold: readonly number[];
}

/** Parses a body as the site does; undefined when the site would refuse it as too large or too deep. */
export function parseBody(source: string): ParsedBody | undefined {
  if (findTooLarge(source).length > 0) return undefined;
  const cleaned = withoutReserved(source);
  const parsed = parsedOrNot(cleaned.text);
  if (!parsed || offsetTooDeep(parsed, limits.nesting) !== undefined) return undefined;
  const converted = convert(parsed);
  const woven = weave(converted.body);
  if (offsetBelow(woven.body.children, limits.nesting) !== undefined) return undefined;
  const problems = [cleaned, converted, woven].flatMap((part) => part.problems);
  const untold = [...problems.map(({ at }) => at), ...hiddenInside(source, parsed)];
  return {
    source,
    children: woven.body.children,
    items: itemsOf(source, parsed),
    untold: untold.sort((a, b) => a - b),
  };
}

/** What the parser makes of a text; undefined should it ever refuse one, which is then kept as source. */
function parsedOrNot(text: string): Parsed | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function itemsOf(source: string, { tree, guarded }: Parsed): SourceItem[] {
  if (!('children' in tree)) return [];
  return tree.children.flatMap((node: MdastNode): SourceItem[] => {
    const tag = tagIn(node, guarded.tags);
    if (tag) return [{ start: tag.start, end: tag.end, tag }];
    const start = guarded.toSource(node.position?.start.offset ?? 0);
    const until = endIn(source, node.position?.end.offset ?? 0, guarded);
    const end = start + source.slice(start, until).replace(/[ \t\r\n]+$/, '').length;
    return end > start ? [{ start, end, tag }] : [];
  });
}

/** More white space than is ever put after a tag. */
const longestIndent = 300;

/** Offset in the source of the end of a block that ends at `end` of what was parsed. */
function endIn(source: string, end: number, guarded: Guarded): number {
  // After a stand-in that is the very last there is no place to look up.
  const until = end < guarded.text.length ? guarded.toSource(end) : source.length;
  // A tag that stands in a block is looked up at its start.
  const before = guarded.text.slice(Math.max(0, end - longestIndent), end).trimEnd();
  const last = guarded.tags[(before.codePointAt(before.length - 2) ?? 0) - firstTagStandIn];
  return Math.max(until, last?.end ?? 0);
}

/** The tag of a block component that is all there is in a paragraph. */
function tagIn(node: MdastNode, tags: readonly FoundTag[]): FoundTag | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const [character = '', ...more] = only.value.trim();
  const tag = more.length === 0 ? tags[character.codePointAt(0)! - firstTagStandIn] : undefined;
  return tag?.kind === 'block' ? tag : undefined;
}

/** Comments, and definitions in another block: no item of their own shows them. */
function hiddenInside(source: string, { tree, guarded }: Parsed): number[] {
  const found: number[] = [];
  const code: Span[] = [];
  const top = childrenOf(tree);
  const pending = [...top];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = guarded.toSource(node.position?.start.offset ?? 0);
    const isDefinition = node.type === 'definition' || node.type === 'footnoteDefinition';
    if (isDefinition && !top.includes(node)) found.push(start);
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push({ start, end: endIn(source, node.position?.end.offset ?? 0, guarded) });
    }
    pending.push(...childrenOf(node));
  }
  const comments = findComments(source).map(({ start }) => start);
  const isCode = (at: number) => code.some(({ start, end }) => start <= at && at < end);
  return [...found, ...comments.filter((at) => !isCode(at))];
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
