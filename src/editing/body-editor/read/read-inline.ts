import { Fragment, type Mark, type Node as DocNode } from 'prosemirror-model';
import type { Node } from '../../../core/mdx/body-tree.ts';
import { isInlineName } from '../../../core/mdx/components.ts';
import { markOfComponent } from '../schema/mark-types.ts';
import { markType, nodeType, schema } from '../schema/editor-schema.ts';

/** Thrown for content that the editor's schema has no node for; the block around it is kept as source. */
export class UnsupportedError extends Error {}

/**
 * Converts inline nodes of the site's tree to ProseMirror nodes.
 * @throws UnsupportedError when one of them has no node in the editor's schema
 */
export function readInline(nodes: readonly Node[]): Fragment {
  return Fragment.fromArray(nodes.flatMap((node) => readInlineNode(node, [])));
}

function readInlineNode(node: Node, marks: readonly Mark[]): DocNode[] {
  /** Children with one more mark. An empty element would be lost, so that it is not supported. */
  const inside = (children: readonly Node[], mark: Mark): DocNode[] => {
    const all = mark.addToSet(marks);
    const found = children.flatMap((child) => readInlineNode(child, all));
    if (found.length === 0 || !mark.isInSet(all)) throw new UnsupportedError();
    return found;
  };
  switch (node.type) {
    case 'text':
      return textNodes(node.value.replace(/[ \t]*\n[ \t]*/g, ' '), marks);
    case 'inlineCode':
      return textNodes(
        node.value.replace(/\n/g, ' '),
        markType('inlineCode').create().addToSet(marks),
      );
    case 'break':
      return [nodeType('hardBreak').create(null, null, marks)];
    case 'emphasis':
    case 'strong':
      return inside(node.children, markType(node.type).create());
    case 'delete':
      return inside(node.children, markType('strike').create());
    case 'link': {
      const { href, title = null } = node;
      return inside(node.children, markType('link').create({ href, title }));
    }
    case 'element': {
      if (node.name === 'br') return [nodeType('hardBreak').create(null, null, marks)];
      // An empty <sub> is what `write-inline.ts` puts into addresses to prevent autolinks.
      if (node.name === 'sub' && node.children.length === 0) return [];
      const type = schema.marks[node.name];
      if (!type) throw new UnsupportedError();
      const title = node.values['title'] ?? null;
      return inside(node.children, type.create(node.name === 'abbr' ? { title } : null));
    }
    case 'component': {
      const { name, values } = node;
      if (!isInlineName(name)) throw new UnsupportedError();
      const type = markType(markOfComponent[name]);
      const names = Object.entries(type.spec.attrs ?? {});
      const isWhole = names.every(([one, spec]) => one in values || 'default' in spec);
      if (!isWhole) throw new UnsupportedError();
      return inside(node.children, type.create(values));
    }
    case 'footnoteReference':
      return [nodeType('footnote').create({ identifier: node.identifier }, null, marks)];
    default:
      throw new UnsupportedError();
  }
}

function textNodes(value: string, marks: readonly Mark[]): DocNode[] {
  if (value === '') return [];
  return [schema.text(value, marks)];
}
