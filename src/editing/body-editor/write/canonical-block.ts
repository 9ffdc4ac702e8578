import { Fragment, type Attrs, type Node } from 'prosemirror-model';
import { attributeNames, blockComponentNames } from '../schema/component-nodes.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { canonicalInline } from './canonical-inline.ts';
import { cleanLines, cleanText } from './remove-reserved-text.ts';

/**
 * Normalises a block to what Markdown can represent; undefined when nothing is
 * left of it. Blocks that are written the same have equal canonical forms.
 */
export function canonicalBlock(node: Node): Node | undefined {
  const { type } = node;
  switch (type.name) {
    case 'paragraph':
    case 'heading': {
      const content = canonicalInline(node.content);
      if (isBlank(content, type.name === 'heading')) return undefined;
      return type.create({ ...node.attrs, origin: null }, content);
    }
    case 'bulletList':
    case 'orderedList': {
      const items = canonicalChildren(node);
      if (items.length === 0) return undefined;
      // Tightness has no meaning in a list with a single block.
      const isAlone = items.length === 1 && items[0]!.childCount < 2;
      const isTight = isAlone || ((node.attrs['isTight'] as boolean) && items.every(canBeTight));
      return type.create({ ...node.attrs, isTight, origin: null }, items);
    }
    case 'listItem': {
      const blocks = canonicalChildren(node);
      if (blocks.length === 0) return undefined;
      const startsWithText = blocks[0]?.type.name === 'paragraph';
      return type.create({ isDone: startsWithText ? node.attrs['isDone'] : null }, blocks);
    }
    case 'blockquote': {
      const blocks = canonicalChildren(node);
      return blocks.length === 0 ? undefined : type.create({ origin: null }, blocks);
    }
    case 'table':
      return canonicalTable(node);
    case 'code':
    case 'raw': {
      const text = cleanLines(node.textContent);
      const info = type.name === 'code' ? { info: cleanText(node.attrs['info'] as string) } : {};
      return type.create({ ...info, origin: null }, text === '' ? [] : [type.schema.text(text)]);
    }
    default:
      if (!blockComponentNames.includes(type.name)) return type.create({ origin: null });
      return type.create(canonicalValues(node), canonicalChildren(node));
  }
}

/** The children of a block in canonical form, without the empty ones. */
export function canonicalChildren(node: Node): Node[] {
  return node.children.flatMap((child) => canonicalBlock(child) ?? []);
}

/** Attribute values of a component as its tag can hold them; null for omitted ones. */
export function canonicalValues(node: Node): Attrs {
  const values = attributeNames(node.type.name).map((name) => {
    const value = node.attrs[name] as string | null;
    return [name, value === null ? null : cleanText(value).trim() || null];
  });
  return { ...Object.fromEntries(values), origin: null };
}

/** Whether inline content is blank. In a paragraph a marked space counts as content, in a heading it does not. */
function isBlank(content: Fragment, isHeading: boolean): boolean {
  return content.content.every(
    (node) => (node.text ?? 'x').trim() === '' && (isHeading || node.marks.length === 0),
  );
}

/** Blocks that can follow a paragraph in a list item without a blank line between. */
const tightFollowers: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'code']);

function canBeTight(item: Node): boolean {
  // Tags are parsed as if they had blank lines around them.
  if (hasComponent(item)) return false;
  return item.children.every((child, index) => {
    if (index === 0) return true;
    return item.child(index - 1).type.name === 'paragraph' && tightFollowers.has(child.type.name);
  });
}

function hasComponent(node: Node): boolean {
  return node.children.some(
    (child) => blockComponentNames.includes(child.type.name) || hasComponent(child),
  );
}

function canonicalTable(table: Node): Node {
  const aligns = table.firstChild?.children.map((cell) => cell.attrs['align'] as string | null);
  const width = Math.max(...table.children.map((row) => row.childCount));
  const rows = table.children.map((row, index) => {
    const type = nodeType(index === 0 ? 'tableHeader' : 'tableCell');
    const cells = Array.from({ length: width }, (_, column) => {
      const content = canonicalInline(
        row.maybeChild(column)?.firstChild?.content ?? Fragment.empty,
      );
      const align = aligns?.[column] ?? null;
      return type.create({ align }, nodeType('paragraph').create(null, content));
    });
    return row.type.create(null, cells);
  });
  return table.type.create({ origin: null }, rows);
}
