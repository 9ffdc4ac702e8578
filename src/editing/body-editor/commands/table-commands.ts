import type { Command, Transaction } from 'prosemirror-state';
import { Plugin } from 'prosemirror-state';
import { TableMap } from 'prosemirror-tables';
import type { Node } from 'prosemirror-model';
import { limits } from '../../../core/mdx/body-limits.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { around, isCalled } from './enclosing-node.ts';

/** Whether the cursor is in a table. */
export const isTable = isCalled('table');

/** A table of `rows` under a head. */
export function newTable(columns: number, rows: number): Node {
  const row = (name: string) =>
    nodeType('tableRow').create(
      null,
      Array.from({ length: columns }, () => nodeType(name).createAndFill()!),
    );
  const body = Array.from({ length: rows }, () => row('tableCell'));
  return nodeType('table').create(null, [row('tableHeader'), ...body]);
}

/** Wraps a command so that tables do not get more columns than can be rendered. */
export function withinColumns(command: Command): Command {
  return (state, dispatch) => {
    const table = around(state, isTable);
    const isFull = table && TableMap.get(table.node).width >= limits.tableColumns;
    return isFull ? false : command(state, dispatch);
  };
}

/** Keeps tables as Markdown can have them: a head of one row, cells of one column and row. */
export function tableShape(): Plugin {
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
