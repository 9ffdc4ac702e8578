import type { Command, EditorState } from 'prosemirror-state';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { nodeType } from '../schema/editor-schema.ts';
import { enclosingNode, hasTypeName } from './enclosing-node.ts';

/** The kinds of lists; a task list is a bullet list whose items have `isDone`. */
export type ListKind = 'bulletList' | 'orderedList' | 'taskList';

const isList = hasTypeName('bulletList', 'orderedList');
const item = nodeType('listItem');

/** The kind of the innermost list around the cursor; undefined outside lists. */
export function listKindAt(state: EditorState): ListKind | undefined {
  const list = enclosingNode(state, isList)?.node;
  if (!list) return undefined;
  if (list.firstChild!.attrs['isDone'] !== null) return 'taskList';
  return list.type.name as ListKind;
}

/** Command that wraps the selected blocks in a list, changes the kind of their list, or lifts them out of one of this kind. */
export function toggleList(kind: ListKind): Command {
  return (state, dispatch) => {
    const current = listKindAt(state);
    if (current === kind) return liftListItem(item)(state, dispatch);
    const type = nodeType(kind === 'taskList' ? 'bulletList' : kind);
    const isDone = kind === 'taskList' ? false : null;
    const list = enclosingNode(state, isList);
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

/** Enter in a list: starts the next item; a new task is not done. */
export const splitItem: Command = (state, dispatch) => {
  const isTask = enclosingNode(state, hasTypeName('listItem'))?.node.attrs['isDone'] !== null;
  return splitListItem(item, isTask ? { isDone: false } : undefined)(state, dispatch);
};

/** Nests the list item one level deeper. */
export const indentItem: Command = sinkListItem(item);
/** Lifts the list item one level out. */
export const outdentItem: Command = liftListItem(item);
