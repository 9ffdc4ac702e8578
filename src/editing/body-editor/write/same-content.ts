import type { Mark, Node } from 'prosemirror-model';
import { isAllowedHref } from '../schema/allowed-href.ts';
import { markType } from '../schema/editor-schema.ts';

/**
 * Whether the canonical block `read` is what `expected` was written for.
 *
 * An address in running text is a link to the parser, however it is escaped. As
 * it shows the same text, it is the same with and without the link.
 *
 * @param ignoresTightness leaves out how close the items of lists stand
 */
export function sameContent(expected: Node, read: Node, ignoresTightness = false): boolean {
  if (expected.type !== read.type || expected.text !== read.text) return false;
  if (!sameMarks(expected, read)) return false;
  const names = Object.keys(expected.attrs).filter(
    (name) => name !== 'origin' && !(ignoresTightness && name === 'isTight'),
  );
  if (names.some((name) => expected.attrs[name] !== read.attrs[name])) return false;
  const other = expected.inlineContent ? withoutOwnLinks(read, expected) : read;
  if (expected.childCount !== other.childCount) return false;
  return expected.children.every((child, index) =>
    sameContent(child, other.child(index), ignoresTightness),
  );
}

function sameMarks(a: Node, b: Node): boolean {
  return a.marks.length === b.marks.length && a.marks.every((mark) => mark.isInSet(b.marks));
}

/** `read` without the links that addresses have become by themselves where `expected` has none. */
function withoutOwnLinks(read: Node, expected: Node): Node {
  const link = markType('link');
  if (read.content.size !== expected.content.size) return read;
  let content = read.content;
  read.forEach((node, at) => {
    const mark = link.isInSet(node.marks);
    if (!mark || !isOwn(mark, node) || expected.rangeHasMark(at, at + node.nodeSize, link)) return;
    const before = content.cut(0, at);
    const after = content.cut(at + node.nodeSize);
    content = before.addToEnd(node.mark(mark.removeFromSet(node.marks))).append(after);
  });
  return read.copy(joined(content, read));
}

/** Puts texts together that are set alike. */
function joined(content: Node['content'], parent: Node): Node['content'] {
  return parent.type.create(parent.attrs, content.content).content;
}

/** Whether a link leads where its text says. */
function isOwn(mark: Mark, node: Node): boolean {
  const href = mark.attrs['href'] as string;
  const text = node.text ?? '';
  const own = [text, `http://${text}`, `mailto:${text}`];
  return mark.attrs['title'] === null && own.includes(href) && isAllowedHref(href);
}
