import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
} from 'prosemirror-tables';
import { componentNamed, componentNames } from '../../../core/mdx/components.ts';
import { around, isCalled } from '../commands/enclosing-node.ts';
import { componentAt, insertBlock } from '../commands/insert-block.ts';
import { toggleHeading } from '../commands/key-bindings.ts';
import {
  indentItem,
  listKindAt,
  outdentItem,
  toggleList,
  type ListKind,
} from '../commands/list-commands.ts';
import { isTable, newTable, withinColumns } from '../commands/table-commands.ts';
import type { EditorWords } from '../editor-options.ts';
import { headingLevels } from '../schema/block-nodes.ts';
import { markType } from '../schema/editor-schema.ts';
import { addAnother, addComponent, dropComponent, editComponent } from './component-actions.ts';
import type { Desk } from './editor-view-context.ts';
import { fill } from './fill-placeholder.ts';
import { editLink, editTerm } from './mark-actions.ts';

/** A button of the toolbar. */
export interface Tool {
  /** What it is called. */
  readonly name: string;
  /** What is written on it, when that is shorter. */
  readonly face?: string;
  /** How it can be pressed from the writing surface. */
  readonly keys?: string;
  /** Whether what it does is done where the cursor is; undefined when that means nothing. */
  isOn?(state: EditorState): boolean;
  /** Whether it can be pressed; always when left out. */
  canDo?(state: EditorState): boolean;
  /** Whether it is shown; always when left out. */
  isShown?(state: EditorState): boolean;
  /** What it is called where the cursor is, when that depends on it. */
  nameAt?(state: EditorState): string;
  press(desk: Desk): void;
}

/** How buttons can be pressed from the writing surface; `edit/keys.ts` and the editor itself hear of them. */
const shortcuts: Readonly<Record<string, string>> = {
  heading2: 'Control+Alt+2',
  heading3: 'Control+Alt+3',
  heading4: 'Control+Alt+4',
  strong: 'Control+B',
  emphasis: 'Control+I',
  link: 'Control+K',
  bulletList: 'Control+Shift+8',
  orderedList: 'Control+Shift+7',
  indent: 'Alt+Shift+ArrowRight',
  outdent: 'Alt+Shift+ArrowLeft',
  undo: 'Control+Z',
  redo: 'Control+Y',
};

/** Faces that are the same in every language. */
const signs: Readonly<Record<string, string>> = { undo: '↶', redo: '↷' };

/** The buttons, in groups, in the order they stand. */
export function toolsFor(words: EditorWords): readonly (readonly Tool[])[] {
  const { buttons, faces, component } = words.editor;
  const named = (key: keyof typeof buttons) => ({
    name: buttons[key],
    face: (faces as Record<string, string>)[key] ?? signs[key],
    keys: shortcuts[key],
  });
  const command = (key: keyof typeof buttons, does: Command): Tool => ({
    ...named(key),
    canDo: (state) => does(state),
    press: ({ view }) => {
      does(view.state, view.dispatch, view);
      view.focus();
    },
  });
  const markTool = (name: 'strong' | 'emphasis'): Tool => ({
    ...command(name, toggleMark(markType(name))),
    isOn: (state) => hasMark(state, name),
  });
  const list = (kind: ListKind): Tool => ({
    ...command(kind, toggleList(kind)),
    isOn: (state) => listKindAt(state) === kind,
  });
  const inside = (tool: Tool, test: (state: EditorState) => boolean): Tool => ({
    ...tool,
    isShown: test,
  });
  const inList = (state: EditorState) => listKindAt(state) !== undefined;
  const inTable = (state: EditorState) => around(state, isTable) !== undefined;
  const own = (
    act: 'edit' | 'remove' | 'another',
    press: (desk: Desk, at: number) => void,
  ): Tool => ({
    name: component[act],
    nameAt: (state) => fill(component[act], { name: labelAt(state) }),
    isShown: (state) => isFit(state, act),
    press: (desk) => {
      const found = componentAt(desk.view.state);
      if (found) press(desk, found.at);
    },
  });
  const term = componentNamed('Term')!;
  return [
    headingLevels.map((level) => ({
      ...command(`heading${level}`, toggleHeading(level)),
      isOn: (state) => around(state, isCalled('heading'))?.node.attrs['level'] === level,
    })),
    [
      markTool('strong'),
      markTool('emphasis'),
      {
        ...named('link'),
        isOn: (state) => hasMark(state, 'link'),
        canDo: canMark,
        press: (desk) => void editLink(desk),
      },
      {
        name: term.label,
        isOn: (state) => hasMark(state, 'term'),
        canDo: canMark,
        press: (desk) => void editTerm(desk),
      },
    ],
    [
      list('bulletList'),
      list('orderedList'),
      list('taskList'),
      inside(command('indent', indentItem), inList),
      inside(command('outdent', outdentItem), inList),
    ],
    [
      ...offered.map((name): Tool => {
        const { label } = componentNamed(name)!;
        return { name: label, press: (desk) => void addComponent(desk, name) };
      }),
      command('table', (state, dispatch) => {
        const tr = insertBlock(state, newTable(2, 2));
        if (tr) dispatch?.(tr);
        return tr !== undefined;
      }),
    ],
    [
      own('edit', (desk, at) => void editComponent(desk, at)),
      own('another', (desk, at) => void addAnother(desk, at)),
      own('remove', dropComponent),
    ],
    [
      inside(command('rowAfter', addRowAfter), inTable),
      inside(command('columnAfter', withinColumns(addColumnAfter)), inTable),
      inside(command('deleteRow', deleteRow), inTable),
      inside(command('deleteColumn', deleteColumn), inTable),
      inside(command('deleteTable', deleteTable), inTable),
    ],
    [command('undo', undo), command('redo', redo)],
  ];
}

/** Components with a button of their own: they stand anywhere, on lines of their own. */
const offered = componentNames.filter((name) => {
  const { kind, parents } = componentNamed(name)!;
  return kind === 'block' && !parents;
});

function hasMark(state: EditorState, name: string): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = markType(name);
  if (!empty) return state.doc.rangeHasMark(from, to, type);
  return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
}

function canMark({ selection }: EditorState): boolean {
  const { $from, $to } = selection;
  return $from.parent.inlineContent && !$from.parent.type.spec.code && $from.sameParent($to);
}

function labelAt(state: EditorState): string {
  const found = componentAt(state);
  return found ? componentNamed(found.node.type.name)!.label : '';
}

function isFit(state: EditorState, act: 'edit' | 'remove' | 'another'): boolean {
  const found = componentAt(state);
  if (!found) return false;
  const { schema, parents } = componentNamed(found.node.type.name)!;
  if (act === 'another') return parents !== undefined;
  return act === 'remove' || Object.keys(schema.shape).length > 0;
}
