import { mdxToMdast, type MdastNode } from 'satteri';
import { findComments, type Span } from './find-comments.ts';
import { guardSource, type GuardedSource } from './guard-source.ts';
import { findTags } from './find-tags.ts';

/** A parsed body, with placeholders. */
export interface ParsedMdx {
  /** The tree of the parser; its text still has placeholders. */
  readonly tree: MdastNode;
  /** The parsed source, to restore the placeholders from. */
  readonly guarded: GuardedSource;
}

/** GitHub Flavored Markdown: tables, task lists, strikethrough, footnotes and autolinks. */
const features = { gfm: true, frontmatter: false } as const;

/**
 * Parses a body that has no reserved characters and is within the limits.
 * @throws Error when the parser fails, which no known input causes
 */
export function parseMdx(source: string): ParsedMdx {
  const tags = findTags(source);
  const comments = findComments(source);
  const isCode = codeFinder(source, tags.some(isBlock) || comments.length > 0);
  const outside = (span: Span) => !isCode(span.start);
  const guarded = guardSource(
    source,
    // In code an inline tag is restored as typed; a block tag would leave blank lines behind.
    tags.filter((tag) => !isBlock(tag) || outside(tag)),
    comments.filter(outside),
  );
  return { tree: mdxToMdast(guarded.text, { features }), guarded };
}

function isBlock(tag: { readonly kind: string }): boolean {
  return tag.kind === 'block';
}

/** Returns a predicate for offsets inside code; parses once with all tags as text, and only if needed. */
function codeFinder(source: string, matters: boolean): (offset: number) => boolean {
  if (!matters || !/[`~]/.test(source)) return () => false;
  const guarded = guardSource(source);
  const spans: Span[] = [];
  const pending: MdastNode[] = [mdxToMdast(guarded.text, { features })];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('children' in node) pending.push(...node.children);
    if ((node.type !== 'code' && node.type !== 'inlineCode') || !node.position) continue;
    const { start, end } = node.position;
    spans.push({
      start: guarded.toSource(start.offset ?? 0),
      end: guarded.toSource(end.offset ?? 0),
    });
  }
  spans.sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < spans[low - 1]!.end;
  };
}

/** Offset in the guarded text of some node deeper than `max` levels; undefined when there is none. */
export function findTooDeepOffset({ tree }: ParsedMdx, max: number): number | undefined {
  const pending = [{ node: tree, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (depth > max) return node.position?.start.offset ?? 0;
    if (!('children' in node)) continue;
    for (const child of node.children) pending.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
