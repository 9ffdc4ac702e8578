import type { Node, Mark } from 'prosemirror-model';
import { readBlock } from '../read/read-block.ts';
import { parseBody } from '../read/parse-body.ts';
import { UnsupportedError } from '../read/read-inline.ts';
import { canonicalBlock } from './canonical-block.ts';
import { isAllowedHref } from '../schema/allowed-href.ts';
import { markType } from '../schema/editor-schema.ts';

/**
 * Whether `text` is parsed as exactly the canonical block `expected`.
 * @param definitions link and footnote definitions that `text` may refer to
 * @param ignoresTightness ignores whether lists are tight or loose
 */
export function parsesTo(
  text: string,
  expected: Node,
  definitions: string,
  ignoresTightness = false,
): boolean {
  const source = definitions === '' ? text : `${text}\n\n${definitions}`;
  const parsed = parseBody(source);
  if (!parsed) return false;
  const isOwn = (at: number) => at <= text.length;
  const [block, ...others] = parsed.children.filter(({ at }) => isOwn(at));
  if (!block || others.length > 0 || parsed.unrepresented.some(isOwn)) return false;
  try {
    const read = canonicalBlock(readBlock(block, source));
    return read !== undefined && sameContent(expected, read, ignoresTightness);
  } catch (error) {
    if (error instanceof UnsupportedError) return false;
    throw error;
  }
}

/** Whether a text exceeds the parser's limits, so that it cannot be verified. */
export function isTooLargeToParse(text: string): boolean {
  return parseBody(text) === undefined;
}

/**
 * Whether two canonical blocks have the same content, apart from their origins.
 *
 * The parser turns addresses in running text into links, however they are
 * escaped; such a link in `read` counts as plain text.
 *
 * @param ignoresTightness ignores whether lists are tight or loose
 */
export function sameContent(expected: Node, read: Node, ignoresTightness = false): boolean {
  if (expected.type !== read.type || expected.text !== read.text) return false;
  if (!sameMarks(expected, read)) return false;
  const names = Object.keys(expected.attrs).filter(
    (name) => name !== 'origin' && !(ignoresTightness && name === 'isTight'),
  );
  if (names.some((name) => expected.attrs[name] !== read.attrs[name])) return false;
  const other = expected.inlineContent ? withoutAutolinks(read, expected) : read;
  if (expected.childCount !== other.childCount) return false;
  return expected.children.every((child, index) =>
    sameContent(child, other.child(index), ignoresTightness),
  );
}

function sameMarks(a: Node, b: Node): boolean {
  return a.marks.length === b.marks.length && a.marks.every((mark) => mark.isInSet(b.marks));
}

/** `read` without autolinks where `expected` has no link. */
function withoutAutolinks(read: Node, expected: Node): Node {
  const link = markType('link');
  if (read.content.size !== expected.content.size) return read;
  let content = read.content;
  read.forEach((node, at) => {
    const mark = link.isInSet(node.marks);
    if (!mark || !isAutolink(mark, node) || expected.rangeHasMark(at, at + node.nodeSize, link))
      return;
    const before = content.cut(0, at);
    const after = content.cut(at + node.nodeSize);
    content = before.addToEnd(node.mark(mark.removeFromSet(node.marks))).append(after);
  });
  return read.copy(mergeAdjacentText(content, read));
}

/** Merges adjacent text nodes with equal marks. */
function mergeAdjacentText(content: Node['content'], parent: Node): Node['content'] {
  return parent.type.create(parent.attrs, content.content).content;
}

/** Whether a link's address is its own text. */
function isAutolink(mark: Mark, node: Node): boolean {
  const href = mark.attrs['href'] as string;
  const text = node.text ?? '';
  const own = [text, `http://${text}`, `mailto:${text}`];
  return mark.attrs['title'] === null && own.includes(href) && isAllowedHref(href);
}
