import type { Command, Transaction } from 'prosemirror-state';
import { Plugin } from 'prosemirror-state';
import { TableMap } from 'prosemirror-tables';
import type { Node } from 'prosemirror-model';
import { limits } from '../../../core/mdx/body-limits.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { enclosingNode, hasTypeName } from './enclosing-node.ts';

/** Whether a node is a table. */
export const isTable = hasTypeName('table');

/** An empty table with a header row and `rows` body rows. */
export function newTable(columns: number, rows: number): Node {
  const row = (name: string) =>
    nodeType('tableRow').create(
      null,
      Array.from({ length: columns }, () => nodeType(name).createAndFill()!),
    );
  const body = Array.from({ length: rows }, () => row('tableCell'));
  return nodeType('table').create(null, [row('tableHeader'), ...body]);
}

/** Disables a command in tables that have as many columns as can be rendered. */
export function limitColumns(command: Command): Command {
  return (state, dispatch) => {
    const table = enclosingNode(state, isTable);
    const isFull = table && TableMap.get(table.node).width >= limits.tableColumns;
    return isFull ? false : command(state, dispatch);
  };
}

/** Plugin that keeps tables within Markdown: exactly one header row, and no merged cells. */
export function enforceTableShape(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, state) {
      if (!transactions.some((one) => one.docChanged)) return null;
      let tr: Transaction | undefined;
      state.doc.descendants((node, at) => {
        if (node.type.name !== 'table') return !node.isTextblock;
        node.forEach((row, rowOffset, index) =>
          row.forEach((cell, cellOffset) => {
            const type = nodeType(index === 0 ? 'tableHeader' : 'tableCell');
            const { colspan, rowspan, align } = cell.attrs;
            if (cell.type === type && colspan === 1 && rowspan === 1) return;
            tr ??= state.tr;
            tr.setNodeMarkup(at + 2 + rowOffset + cellOffset, type, { align });
          }),
        );
        return false;
      });
      return tr ?? null;
    },
  });
}
