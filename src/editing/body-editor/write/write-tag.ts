import { canonicalValues } from './canonical-block.ts';
import type { Node } from 'prosemirror-model';

/** Longest tag that is written on one line. */
const lineWidth = 100;

/** An attribute's value between quotation marks. */
export function quoted(value: string): string {
  const text = value
    .replace(/&(?=#\w|[A-Za-z]+;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    // These mean something to the lines around an inline tag: code, and cells of tables.
    .replace(/[`|]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `"${text}"`;
}

/**
 * The opening tag of a component, or all of one without content.
 * @param isOneLine whether it must be on one line: in a quote each line would begin with a mark
 */
export function writeTag(node: Node, isOneLine = false): string {
  const { name } = node.type;
  const { origin: _, ...values } = canonicalValues(node);
  const attributes = Object.entries(values as Record<string, string | null>).flatMap(
    ([key, value]) => (value === null ? [] : [`${key}=${quoted(value)}`]),
  );
  const end = node.isLeaf ? '/>' : '>';
  const line = `<${[name, ...attributes].join(' ')}${node.isLeaf ? ' ' : ''}${end}`;
  if (isOneLine || line.length <= lineWidth || attributes.length < 2) return line;
  return [`<${name}`, ...attributes.map((one) => `  ${one}`), end].join('\n');
}
