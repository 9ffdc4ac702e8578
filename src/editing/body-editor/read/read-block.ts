import { Fragment, type Attrs, type Node as DocNode } from 'prosemirror-model';
import { isInlineName } from '../../../core/mdx/components.ts';
import type { List, Node, Table } from '../../../core/mdx/body-tree.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { readInline, UnsupportedError } from './read-inline.ts';

/**
 * Converts a block of the site's tree to a ProseMirror node, with its content.
 * @param source the whole source, for details that the tree leaves out
 * @throws Unsupported when something in it has no node in the editor's schema
 */
export function readBlock(node: Node, source: string, origin: number | null = null): DocNode {
  const make = (name: string, attrs: Attrs, content: Fragment) => {
    const type = nodeType(name);
    if (!type.validContent(content)) throw new UnsupportedError();
    return type.create({ ...attrs, ...('origin' in type.spec.attrs! && { origin }) }, content);
  };
  const blocks = (children: readonly Node[]) =>
    Fragment.fromArray(children.map((child) => readBlock(child, source)));
  switch (node.type) {
    case 'paragraph':
      return make('paragraph', {}, readInline(node.children));
    case 'heading':
      return make('heading', { level: node.depth }, readInline(node.children));
    case 'blockquote':
      return make('blockquote', {}, blocks(node.children));
    case 'code': {
      const text = node.value === '' ? Fragment.empty : Fragment.from(textOf(node.value));
      return make('code', { info: fenceInfo(source, node.at) }, text);
    }
    case 'rule':
      return make('rule', {}, Fragment.empty);
    case 'list':
      return make(...listTypeAndAttrs(node), blocks(node.children));
    case 'listItem': {
      const inside = node.children.length === 0 ? [emptyParagraph()] : undefined;
      const content = inside ? Fragment.from(inside) : blocks(node.children);
      return nodeType('listItem').createChecked({ isDone: node.isDone ?? null }, content);
    }
    case 'table':
      return make('table', {}, tableRows(node));
    case 'component': {
      const { name, values, children } = node;
      if (isInlineName(name)) throw new UnsupportedError();
      return make(name, values, componentContent(name, children.length, blocks(children)));
    }
    default:
      throw new UnsupportedError();
  }
}

/** Content of a component; an empty paragraph if it needs content and has none. */
export function componentContent(name: string, count: number, content: Fragment): Fragment {
  const { isLeaf } = nodeType(name);
  return count === 0 && !isLeaf ? Fragment.from(emptyParagraph()) : content;
}

function emptyParagraph(): DocNode {
  return nodeType('paragraph').create();
}

function textOf(value: string): DocNode {
  return nodeType('text').schema.text(value);
}

function listTypeAndAttrs({ start, isTight }: List): [string, Attrs] {
  return start === undefined ? ['bulletList', { isTight }] : ['orderedList', { isTight, start }];
}

/** The info string after the opening fence of a code block. */
function fenceInfo(source: string, at: number): string {
  return /^(?:`{3,}|~{3,})[ \t]*([^\r\n]*)/.exec(source.slice(at, at + 500))?.[1]?.trim() ?? '';
}

function tableRows({ children, align }: Table): Fragment {
  const rows = children.map((row) => ('children' in row ? row.children : []));
  const width = Math.max(align.length, ...rows.map((cells) => cells.length));
  return Fragment.fromArray(
    rows.map((cells, row) =>
      nodeType('tableRow').create(
        null,
        Array.from({ length: width }, (_, column) => {
          const cell = cells[column];
          const content = cell && 'children' in cell ? readInline(cell.children) : Fragment.empty;
          const paragraph = nodeType('paragraph').create(null, content);
          const type = nodeType(row === 0 ? 'tableHeader' : 'tableCell');
          return type.create({ align: align[column] ?? null }, paragraph);
        }),
      ),
    ),
  );
}
