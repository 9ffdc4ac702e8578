import type { MdastNode } from 'satteri';
import { findComments, type Span } from '../../../core/mdx/find-comments.ts';
import { convertTree } from '../../../core/mdx/convert-tree.ts';
import { findTooLarge, limits } from '../../../core/mdx/body-limits.ts';
import { findTooDeepOffset, parseMdx, type ParsedMdx } from '../../../core/mdx/parse-mdx.ts';
import type { GuardedSource } from '../../../core/mdx/guard-source.ts';
import {
  firstTagPlaceholder,
  replaceReservedCharacters,
} from '../../../core/mdx/reserved-characters.ts';
import type { FoundTag } from '../../../core/mdx/find-tags.ts';
import { findOffsetDeeperThan, type Node } from '../../../core/mdx/body-tree.ts';
import { pairTags } from '../../../core/mdx/pair-tags.ts';

/** A block of the source, or a tag that stands on a line of its own. */
export interface SourceItem {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
  /** The tag, when it is one. */
  readonly tag: FoundTag | undefined;
}

/** A body's source with the tree that the site renders it from, and the ranges of its blocks. */
export interface ParsedBody {
  readonly source: string;
  /** The blocks as the site parses them; components contain their children. */
  readonly children: readonly Node[];
  /** All blocks and component tags that are not inside a Markdown block, in source order. */
  readonly items: readonly SourceItem[];
  /**
   * Sorted offsets of what the tree does not represent: problems, comments,
   * nested definitions, reserved characters. A block that contains one of them
   * can only be edited as source.
   */
  readonly unrepresented: readonly number[];
}

/** Parses a body as the site does; undefined when it exceeds the site's size or nesting limits. */
export function parseBody(source: string): ParsedBody | undefined {
  if (findTooLarge(source).length > 0) return undefined;
  const cleaned = replaceReservedCharacters(source);
  const parsed = tryParse(cleaned.text);
  if (!parsed || findTooDeepOffset(parsed, limits.nesting) !== undefined) return undefined;
  const converted = convertTree(parsed);
  const paired = pairTags(converted.body);
  if (findOffsetDeeperThan(paired.body.children, limits.nesting) !== undefined) return undefined;
  const problems = [cleaned, converted, paired].flatMap((part) => part.problems);
  const unrepresented = [...problems.map(({ at }) => at), ...unrepresentedOffsets(source, parsed)];
  return {
    source,
    children: paired.body.children,
    items: sourceItems(source, parsed),
    unrepresented: unrepresented.sort((a, b) => a - b),
  };
}

/** The parse result; undefined should the parser throw: the text is then kept as source. */
function tryParse(text: string): ParsedMdx | undefined {
  try {
    return parseMdx(text);
  } catch {
    return undefined;
  }
}

function sourceItems(source: string, { tree, guarded }: ParsedMdx): SourceItem[] {
  if (!('children' in tree)) return [];
  return tree.children.flatMap((node: MdastNode): SourceItem[] => {
    const tag = loneTag(node, guarded.tags);
    if (tag) return [{ start: tag.start, end: tag.end, tag }];
    const start = guarded.toSource(node.position?.start.offset ?? 0);
    const until = sourceEnd(source, node.position?.end.offset ?? 0, guarded);
    const end = start + source.slice(start, until).replace(/[ \t\r\n]+$/, '').length;
    return end > start ? [{ start, end, tag }] : [];
  });
}

/** Longest white space between a tag and the end of its block, in characters. */
const longestIndent = 300;

/** Maps the end offset of a block from the guarded text to the source. */
function sourceEnd(source: string, end: number, guarded: GuardedSource): number {
  // The position map has no entry after a stand-in character at the very end.
  const until = end < guarded.text.length ? guarded.toSource(end) : source.length;
  // The position map gives the start of a tag, not its end.
  const before = guarded.text.slice(Math.max(0, end - longestIndent), end).trimEnd();
  const last = guarded.tags[(before.codePointAt(before.length - 2) ?? 0) - firstTagPlaceholder];
  return Math.max(until, last?.end ?? 0);
}

/** The block component tag that is a paragraph's only content. */
function loneTag(node: MdastNode, tags: readonly FoundTag[]): FoundTag | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const [character = '', ...more] = only.value.trim();
  const tag = more.length === 0 ? tags[character.codePointAt(0)! - firstTagPlaceholder] : undefined;
  return tag?.kind === 'block' ? tag : undefined;
}

/** Offsets of comments and nested definitions, which have no item of their own. */
function unrepresentedOffsets(source: string, { tree, guarded }: ParsedMdx): number[] {
  const found: number[] = [];
  const code: Span[] = [];
  const top = childrenOf(tree);
  const pending = [...top];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = guarded.toSource(node.position?.start.offset ?? 0);
    const isDefinition = node.type === 'definition' || node.type === 'footnoteDefinition';
    if (isDefinition && !top.includes(node)) found.push(start);
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push({ start, end: sourceEnd(source, node.position?.end.offset ?? 0, guarded) });
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
