import { Schema } from 'prosemirror-model';
import { blocks, inlineNodes } from './block-nodes.ts';
import { componentNodes } from './component-nodes.ts';
import { marks } from './mark-types.ts';
import { tables } from './table-nodes.ts';

/** What a body can hold: the Markdown that is rendered, the closed set of components, and source as it is. */
export const schema = new Schema({
  nodes: { ...blocks, ...tables, ...componentNodes, ...inlineNodes },
  marks,
});

/** The node type called `name`. */
export function nodeType(name: string) {
  return schema.nodes[name]!;
}

/** The mark type called `name`. */
export function markType(name: string) {
  return schema.marks[name]!;
}
