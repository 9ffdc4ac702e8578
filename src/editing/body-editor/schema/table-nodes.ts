import type { NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { origin } from './origin-attribute.ts';

const made = tableNodes({
  tableGroup: 'block',
  cellContent: 'paragraph',
  cellAttributes: { align: { default: null } },
});

/** Tables as Markdown has them: rows of cells of one paragraph each, the first row a head. */
export const tables: Readonly<Record<string, NodeSpec>> = {
  table: { ...made.table, content: 'tableRow+', attrs: origin },
  tableRow: { ...made.table_row, content: '(tableCell | tableHeader)*' },
  tableCell: made.table_cell,
  tableHeader: made.table_header,
};
