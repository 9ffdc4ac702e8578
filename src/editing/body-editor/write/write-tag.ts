import { canonicalValues } from './canonical-block.ts';
import type { Node } from 'prosemirror-model';

/** Longest tag that is written on one line, in characters. */
const lineWidth = 100;

/** An attribute value, escaped and quoted. */
export function quoteAttribute(value: string): string {
  const text = value
    .replace(/&(?=#\w|[A-Za-z]+;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    // Backticks and pipes would be parsed as code or cell borders around an inline tag.
    .replace(/[`|]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `"${text}"`;
}

/**
 * The opening tag of a component, or the self-closing tag of one without content.
 * @param isOneLine whether it must be on one line, as in a blockquote, whose lines have a prefix
 */
export function writeTag(node: Node, isOneLine = false): string {
  const { name } = node.type;
  const { origin: _, ...values } = canonicalValues(node);
  const attributes = Object.entries(values as Record<string, string | null>).flatMap(
    ([key, value]) => (value === null ? [] : [`${key}=${quoteAttribute(value)}`]),
  );
  const end = node.isLeaf ? '/>' : '>';
  const line = `<${[name, ...attributes].join(' ')}${node.isLeaf ? ' ' : ''}${end}`;
  if (isOneLine || line.length <= lineWidth || attributes.length < 2) return line;
  return [`<${name}`, ...attributes.map((one) => `  ${one}`), end].join('\n');
}
