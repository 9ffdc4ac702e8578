import { Fragment, Mark, type Node } from 'prosemirror-model';
import { cleanText } from './remove-reserved-text.ts';

/** Marks whose signs must touch what they mark: a space inside them would make them text. */
const touching: ReadonlySet<string> = new Set(['strong', 'emphasis', 'strike']);
/** Marks that mean nothing around nothing. */
const naming: ReadonlySet<string> = new Set(['link', 'term']);

/**
 * What stands in a line, in the one form that Markdown has for it: no space or
 * break at its edges, marks drawn in from spaces, clean text.
 */
export function canonicalInline(content: Fragment): Fragment {
  let nodes = trimmed(cleaned(content));
  for (const name of touching) nodes = drawnIn(nodes, name);
  nodes = withoutBlank(nodes);
  return Fragment.fromArray(withBreaks(nodes));
}

function isBreak(node: Node | undefined): boolean {
  return node?.type.name === 'hardBreak';
}

function isCode(node: Node): boolean {
  return node.marks.some((mark) => mark.type.name === 'inlineCode');
}

function cleaned(content: Fragment): Node[] {
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

/** Takes spaces and breaks from both ends, and spaces from around breaks. */
function trimmed(nodes: readonly Node[]): Node[] {
  const starts = withoutLeading(nodes, (text) => text.replace(/^[ \t]+/, ''));
  const turned = [...starts].reverse();
  return withoutLeading(turned, (text) => text.replace(/[ \t]+$/, '')).reverse();
}

function withoutLeading(nodes: readonly Node[], trim: (text: string) => string): Node[] {
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

/** Moves the ends of the mark called `name` to the first and last thing in it that is no space. */
function drawnIn(nodes: readonly Node[], name: string): Node[] {
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
  const fromStart = once(withBreaks(nodes), /^\s+/, true).reverse();
  return once(fromStart, /\s+$/, false).reverse();
}

/** A link or an explained word without a word is none. */
function withoutBlank(nodes: readonly Node[]): Node[] {
  const kept = [...nodes];
  for (let start = 0; start < kept.length; start += 1) {
    for (const mark of kept[start]!.marks.filter(({ type }) => naming.has(type.name))) {
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

/** A break is set like what stands on both sides of it. */
function withBreaks(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (!isBreak(node)) return node;
    const before = nodes.slice(0, index).findLast((one) => !isBreak(one))?.marks ?? [];
    const after = nodes.slice(index + 1).find((one) => !isBreak(one))?.marks ?? Mark.none;
    return node.mark(
      before.filter((mark) => mark.type.name !== 'inlineCode' && mark.isInSet(after)),
    );
  });
}
