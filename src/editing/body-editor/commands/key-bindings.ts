import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  liftEmptyBlock,
  newlineInCode,
  setBlockType,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keydownHandler } from 'prosemirror-keymap';
import { Plugin, type Command, TextSelection } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import { markType, nodeType } from '../schema/editor-schema.ts';
import { enclosingNode, hasTypeName, isComponent } from './enclosing-node.ts';
import { indentItem, splitItem, outdentItem, toggleList } from './list-commands.ts';
import type { Node } from 'prosemirror-model';

/** Command that turns the selected blocks into headings of a level, or back into paragraphs if they already are. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    const current = enclosingNode(state, hasTypeName('heading'))?.node.attrs['level'];
    return current === level
      ? setBlockType(nodeType('paragraph'))(state, dispatch)
      : setBlockType(nodeType('heading'), { level })(state, dispatch);
  };
}

const lineBreak: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hardBreak').create()).scrollIntoView());
  return true;
};

/** A table cell holds one paragraph, so Enter inserts a line break there. */
const breakInCell: Command = (state, dispatch) => isInTable(state) && lineBreak(state, dispatch);

/** Keyboard commands of the writing surface. There are no input rules: typed Markdown characters stay text. */
export function keyBindings(): Plugin {
  /** After Escape the next Tab moves the focus out of the editor, also from a table. */
  let tabLeavesEditor = false;
  const bindings: Record<string, Command> = {
    ...baseKeymap,
    'Mod-b': toggleMark(markType('strong')),
    'Mod-i': toggleMark(markType('emphasis')),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Ctrl-Alt-0': setBlockType(nodeType('paragraph')),
    'Ctrl-Alt-2': toggleHeading(2),
    'Ctrl-Alt-3': toggleHeading(3),
    'Ctrl-Alt-4': toggleHeading(4),
    'Shift-Mod-7': toggleList('orderedList'),
    'Shift-Mod-8': toggleList('bulletList'),
    'Alt-Shift-ArrowRight': indentItem,
    'Alt-Shift-ArrowLeft': outdentItem,
    'Shift-Enter': chainCommands(newlineInCode, lineBreak),
    'Mod-Enter': exitToTopLevel,
    Enter: chainCommands(
      newlineInCode,
      breakInCell,
      exitComponent,
      splitItem,
      createParagraphNear,
      liftEmptyBlock,
      splitBlock,
    ),
    Tab: (state, dispatch) => !tabLeavesEditor && goToNextCell(1)(state, dispatch),
    'Shift-Tab': (state, dispatch) => !tabLeavesEditor && goToNextCell(-1)(state, dispatch),
  };
  const handle = keydownHandler(bindings);
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isHandled = handle(view, event);
        const isShift = event.key === 'Shift';
        tabLeavesEditor = event.key === 'Escape' || (tabLeavesEditor && isShift);
        return isHandled;
      },
    },
  });
}

/** Enter in the empty last paragraph of a component: moves the paragraph to after the component. */
const exitComponent: Command = (state, dispatch) => {
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
  // Components that hold only components are left as well.
  while (outer > 1 && !holdsText($from.node(outer - 1))) outer -= 1;
  const after = tr.mapping.map($from.after(outer));
  tr.insert(after, nodeType('paragraph').create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

function holdsText(node: Node): boolean {
  return node.canReplaceWith(node.childCount, node.childCount, nodeType('paragraph'));
}

/** Inserts a paragraph after the top-level block with the cursor and moves the cursor there. */
const exitToTopLevel: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if ($to.depth === 0) return false;
  if (dispatch) {
    const after = $to.after(1);
    const tr = state.tr.insert(after, nodeType('paragraph').create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};
