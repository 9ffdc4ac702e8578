import { Fragment, Mark, type Node } from 'prosemirror-model';
import { cleanText } from './remove-reserved-text.ts';

/** Marks whose delimiters are literal text when white space follows them on the inside (CommonMark flanking rules). */
const trimmedMarks: ReadonlySet<string> = new Set(['strong', 'emphasis', 'strike']);
/** Marks that are dropped when they contain no text. */
const marksNeedingText: ReadonlySet<string> = new Set(['link', 'term']);

/**
 * Normalises inline content to what Markdown can represent: no space or break at
 * the ends, marks without outer spaces, no reserved characters.
 */
export function canonicalInline(content: Fragment): Fragment {
  let nodes = trimEnds(cleanNodes(content));
  for (const name of trimmedMarks) nodes = trimMarkEdges(nodes, name);
  nodes = removeBlankMarks(nodes);
  return Fragment.fromArray(markBreaks(nodes));
}

function isBreak(node: Node | undefined): boolean {
  return node?.type.name === 'hardBreak';
}

function isCode(node: Node): boolean {
  return node.marks.some((mark) => mark.type.name === 'inlineCode');
}

function cleanNodes(content: Fragment): Node[] {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (!node.isText) nodes.push(isBreak(node) ? node.mark([]) : node);
    else nodes.push(...withText(node, cleanText(node.text!)));
  });
  return nodes;
}

function withText(node: Node, text: string): Node[] {
  return text === '' ? [] : [node.type.schema.text(text, node.marks)];
}

/** Removes spaces and breaks at both ends, and spaces beside breaks. */
function trimEnds(nodes: readonly Node[]): Node[] {
  const starts = trimStart(nodes, (text) => text.replace(/^[ \t]+/, ''));
  const turned = [...starts].reverse();
  return trimStart(turned, (text) => text.replace(/[ \t]+$/, '')).reverse();
}

function trimStart(nodes: readonly Node[], trim: (text: string) => string): Node[] {
  const kept: Node[] = [];
  let isEdge = true;
  for (const node of nodes) {
    if (isBreak(node)) {
      if (kept.length > 0) kept.push(node);
      isEdge = true;
    } else if (node.isText && isEdge && !isCode(node)) {
      const rest = withText(node, trim(node.text!));
      kept.push(...rest);
      isEdge = rest.length === 0;
    } else {
      kept.push(node);
      isEdge = false;
    }
  }
  return kept;
}

/** Shrinks the mark `name` so that it does not begin or end with white space. */
function trimMarkEdges(nodes: readonly Node[], name: string): Node[] {
  const isMarked = (node: Node | undefined) => node?.marks.some((one) => one.type.name === name);
  const once = (list: readonly Node[], edge: RegExp, isFirst: boolean) => {
    const done: Node[] = [];
    for (const node of list) {
      const starts = isMarked(node) && !isMarked(done.at(-1));
      if (!starts || (!isBreak(node) && (!node.isText || isCode(node)))) {
        done.push(node);
        continue;
      }
      const bare = node.marks.filter((mark) => mark.type.name !== name);
      const text = node.text ?? '';
      const space = edge.exec(text)?.[0] ?? '';
      const rest = isFirst ? text.slice(space.length) : text.slice(0, text.length - space.length);
      if (space !== '') done.push(node.type.schema.text(space, bare));
      done.push(...withText(node, rest));
    }
    return done;
  };
  const fromStart = once(markBreaks(nodes), /^\s+/, true).reverse();
  return once(fromStart, /\s+$/, false).reverse();
}

/** Removes links and terms that contain only white space. */
function removeBlankMarks(nodes: readonly Node[]): Node[] {
  const kept = [...nodes];
  for (let start = 0; start < kept.length; start += 1) {
    for (const mark of kept[start]!.marks.filter(({ type }) => marksNeedingText.has(type.name))) {
      if (start > 0 && mark.isInSet(kept[start - 1]!.marks)) continue;
      let end = start + 1;
      while (end < kept.length && mark.isInSet(kept[end]!.marks)) end += 1;
      const run = kept.slice(start, end);
      if (run.some((node) => (node.text ?? '').trim() !== '')) continue;
      kept.splice(
        start,
        run.length,
        ...run.map((node) => node.mark(mark.removeFromSet(node.marks))),
      );
    }
  }
  return kept;
}

/** Gives breaks the marks that both their neighbours have. */
function markBreaks(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (!isBreak(node)) return node;
    const before = nodes.slice(0, index).findLast((one) => !isBreak(one))?.marks ?? [];
    const after = nodes.slice(index + 1).find((one) => !isBreak(one))?.marks ?? Mark.none;
    return node.mark(
      before.filter((mark) => mark.type.name !== 'inlineCode' && mark.isInSet(after)),
    );
  });
}
