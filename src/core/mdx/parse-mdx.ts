import { mdxToMdast, type MdastNode } from 'satteri';
import { findComments, type Span } from './find-comments.ts';
import { guardSource, type GuardedSource } from './guard-source.ts';
import { findTags } from './find-tags.ts';

/** A body as the parser returns it. */
export interface ParsedMdx {
  /** The tree as the parser makes it; stand-ins are still in its text. */
  readonly tree: MdastNode;
  /** What was parsed, to put back what the stand-ins stand for. */
  readonly guarded: GuardedSource;
}

/** GitHub's tables, task lists, strikethrough, footnotes and bare addresses; front matter is read before. */
const features = { gfm: true, frontmatter: false } as const;

/**
 * Parses a body that has no reserved characters and is within the limits.
 * @throws when the parser does, which no input is known to make it do
 */
export function parseMdx(source: string): ParsedMdx {
  const tags = findTags(source);
  const comments = findComments(source);
  const isCode = codeFinder(source, tags.some(isBlock) || comments.length > 0);
  const outside = (span: Span) => !isCode(span.start);
  const guarded = guardSource(
    source,
    // In code an inline tag gives back what was typed; a block tag would leave its blank lines.
    tags.filter((tag) => !isBlock(tag) || outside(tag)),
    comments.filter(outside),
  );
  return { tree: mdxToMdast(guarded.text, { features }), guarded };
}

function isBlock(tag: { readonly kind: string }): boolean {
  return tag.kind === 'block';
}

/** Tells whether an offset lies in code, by parsing once with all tags as text; only when it matters. */
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

/** Offset in the parsed text of some node that lies deeper than `max`; undefined when none does. */
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
