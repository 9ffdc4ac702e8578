import type { Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { nodeType } from '../schema/editor-schema.ts';
import { isComponent } from './enclosing-node.ts';

/** In an empty last paragraph of a component: goes on after the component instead. */
export const leaveComponent: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, depth } = $from;
  if (!empty || parent.type.name !== 'paragraph' || parent.content.size > 0 || depth < 2) {
    return false;
  }
  const frame = $from.node(depth - 1);
  const isLast = $from.index(depth - 1) === frame.childCount - 1;
  if (!isComponent(frame) || !isLast || frame.childCount < 2) return false;
  if (!dispatch) return true;
  const tr = state.tr.delete($from.before(), $from.after());
  let outer = depth - 1;
  // Out of components that hold only components, too.
  while (outer > 1 && !holdsText($from.node(outer - 1))) outer -= 1;
  const after = tr.mapping.map($from.after(outer));
  tr.insert(after, nodeType('paragraph').create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

function holdsText(node: Node): boolean {
  return node.canReplaceWith(node.childCount, node.childCount, nodeType('paragraph'));
}

/** Goes on in a new paragraph after everything the cursor stands in. */
export const leaveAll: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if ($to.depth === 0) return false;
  if (dispatch) {
    const after = $to.after(1);
    const tr = state.tr.insert(after, nodeType('paragraph').create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};
