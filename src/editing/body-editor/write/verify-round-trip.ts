import type { Node } from 'prosemirror-model';
import { readBlock } from '../read/read-block.ts';
import { parseBody } from '../read/parse-body.ts';
import { Unsupported } from '../read/unsupported-error.ts';
import { canonical } from './canonical-block.ts';
import { sameContent } from './same-content.ts';

/** Whether `text` is read as the canonical block `expected`, and as nothing besides. */
export function readsAs(
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
  if (!block || others.length > 0 || parsed.untold.some(isOwn)) return false;
  try {
    const read = canonical(readBlock(block, source));
    return read !== undefined && sameContent(expected, read, ignoresTightness);
  } catch (error) {
    if (error instanceof Unsupported) return false;
    throw error;
  }
}

/** Whether a text is too long for the parser, so that nothing can be said about how it is read. */
export function isUnreadable(text: string): boolean {
  return parseBody(text) === undefined;
}
