import { Fragment, type Mark, type Node as DocNode } from 'prosemirror-model';
import type { Node } from '../../../core/mdx/body-tree.ts';
import { markType, nodeType, schema } from '../schema/editor-schema.ts';
import { Unsupported } from './unsupported-error.ts';

/** What stands in a line, as the editor holds it. */
export function readInline(nodes: readonly Node[]): Fragment {
  return Fragment.fromArray(nodes.flatMap((node) => inlineOf(node, [])));
}

function inlineOf(node: Node, marks: readonly Mark[]): DocNode[] {
  /** What is inside, set in one more way. Something empty would vanish, and its source with it. */
  const inside = (children: readonly Node[], mark: Mark): DocNode[] => {
    const all = mark.addToSet(marks);
    const found = children.flatMap((child) => inlineOf(child, all));
    if (found.length === 0 || !mark.isInSet(all)) throw new Unsupported();
    return found;
  };
  switch (node.type) {
    case 'text':
      return text(node.value.replace(/[ \t]*\n[ \t]*/g, ' '), marks);
    case 'inlineCode':
      return text(node.value.replace(/\n/g, ' '), markType('inlineCode').create().addToSet(marks));
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
      // Written between the parts of an address, to keep it from becoming a link.
      if (node.name === 'sub' && node.children.length === 0) return [];
      const type = schema.marks[node.name];
      if (!type) throw new Unsupported();
      const title = node.values['title'] ?? null;
      return inside(node.children, type.create(node.name === 'abbr' ? { title } : null));
    }
    case 'component': {
      const id = node.values['id'];
      if (node.name !== 'Term' || id === undefined) throw new Unsupported();
      return inside(node.children, markType('term').create({ id }));
    }
    case 'footnoteReference':
      return [nodeType('footnote').create({ identifier: node.identifier }, null, marks)];
    default:
      throw new Unsupported();
  }
}

function text(value: string, marks: readonly Mark[]): DocNode[] {
  if (value === '') return [];
  return [schema.text(value, marks)];
}
