import type { Command, EditorState } from 'prosemirror-state';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { nodeType } from '../schema/editor-schema.ts';
import { around, isCalled } from './enclosing-node.ts';

/** The three kinds of lists. */
export type ListKind = 'bulletList' | 'orderedList' | 'taskList';

const isList = isCalled('bulletList', 'orderedList');
const item = nodeType('listItem');

/** The kind of the innermost list around the cursor. */
export function listKindAt(state: EditorState): ListKind | undefined {
  const list = around(state, isList)?.node;
  if (!list) return undefined;
  if (list.firstChild!.attrs['isDone'] !== null) return 'taskList';
  return list.type.name as ListKind;
}

/** Makes the selected blocks a list of a kind, changes its kind, or takes it away. */
export function toggleList(kind: ListKind): Command {
  return (state, dispatch) => {
    const current = listKindAt(state);
    if (current === kind) return liftListItem(item)(state, dispatch);
    const type = nodeType(kind === 'taskList' ? 'bulletList' : kind);
    const isDone = kind === 'taskList' ? false : null;
    const list = around(state, isList);
    if (list) {
      if (dispatch) {
        const { origin, isTight } = list.node.attrs;
        const tr = state.tr.setNodeMarkup(list.at, type, { origin, isTight });
        list.node.forEach((_, offset) => tr.setNodeMarkup(list.at + 1 + offset, null, { isDone }));
        dispatch(tr);
      }
      return true;
    }
    return wrapInList(type)(state, (tr) => {
      const { $from, $to } = tr.selection;
      tr.doc.nodesBetween($from.before(1), $to.pos, (node, at) => {
        if (node.type === item && isDone !== null) tr.setNodeMarkup(at, null, { isDone });
      });
      dispatch?.(tr);
    });
  };
}

/** Enter in a list: the next item; a new task is not done. */
export const nextItem: Command = (state, dispatch) => {
  const isTask = around(state, isCalled('listItem'))?.node.attrs['isDone'] !== null;
  return splitListItem(item, isTask ? { isDone: false } : undefined)(state, dispatch);
};

/** Moves the item further in. */
export const indentItem: Command = sinkListItem(item);
/** Moves the item further out. */
export const outdentItem: Command = liftListItem(item);
