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
import { Plugin, type Command } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import { markType, nodeType } from '../schema/editor-schema.ts';
import { around, isCalled } from './enclosing-node.ts';
import { leaveAll, leaveComponent } from './leave-component.ts';
import { indentItem, nextItem, outdentItem, toggleList } from './list-commands.ts';

/** Turns the blocks with the cursor into headings of a level, or back into text. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    const current = around(state, isCalled('heading'))?.node.attrs['level'];
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

/** In a cell there is one paragraph: a new line is a break. */
const breakInCell: Command = (state, dispatch) => isInTable(state) && lineBreak(state, dispatch);

/** What the keys do while text is written. Typed signs are text: no key turns them into something else. */
export function keys(): Plugin {
  /** After Escape the next Tab goes on through the page, also from a table. */
  let leaves = false;
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
    'Mod-Enter': leaveAll,
    Enter: chainCommands(
      newlineInCode,
      breakInCell,
      leaveComponent,
      nextItem,
      createParagraphNear,
      liftEmptyBlock,
      splitBlock,
    ),
    Tab: (state, dispatch) => !leaves && goToNextCell(1)(state, dispatch),
    'Shift-Tab': (state, dispatch) => !leaves && goToNextCell(-1)(state, dispatch),
  };
  const handle = keydownHandler(bindings);
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isHandled = handle(view, event);
        const isShift = event.key === 'Shift';
        leaves = event.key === 'Escape' || (leaves && isShift);
        return isHandled;
      },
    },
  });
}
