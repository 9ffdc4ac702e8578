import { Schema, type NodeSpec } from 'prosemirror-model';
import { blocks, inlineNodes } from './block-nodes.ts';
import { componentNodes } from './component-nodes.ts';
import { marks } from './mark-types.ts';
import { tableNodes } from 'prosemirror-tables';
import { origin } from './origin-attribute.ts';

const tableSpecs = tableNodes({
  tableGroup: 'block',
  cellContent: 'paragraph',
  cellAttributes: { align: { default: null } },
});

/** Node specs of tables: every cell holds one paragraph, the first row is the header. */
const tables: Readonly<Record<string, NodeSpec>> = {
  table: { ...tableSpecs.table, content: 'tableRow+', attrs: origin },
  tableRow: { ...tableSpecs.table_row, content: '(tableCell | tableHeader)*' },
  tableCell: tableSpecs.table_cell,
  tableHeader: tableSpecs.table_header,
};

/** ProseMirror schema of a body: Markdown as the site renders it, the defined components, and raw source. */
export const schema = new Schema({
  nodes: { ...blocks, ...tables, ...componentNodes, ...inlineNodes },
  marks,
});

/** The node type called `name`, which must exist in the schema. */
export function nodeType(name: string) {
  return schema.nodes[name]!;
}

/** The mark type called `name`, which must exist in the schema. */
export function markType(name: string) {
  return schema.marks[name]!;
}
