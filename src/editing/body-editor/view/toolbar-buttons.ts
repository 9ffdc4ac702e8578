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
import { enclosingNode, hasTypeName } from '../commands/enclosing-node.ts';
import { componentAt, insertBlock } from '../commands/insert-block.ts';
import { toggleHeading } from '../commands/key-bindings.ts';
import {
  indentItem,
  listKindAt,
  outdentItem,
  toggleList,
  type ListKind,
} from '../commands/list-commands.ts';
import { isTable, newTable, limitColumns } from '../commands/table-commands.ts';
import type { EditorWords } from '../editor-options.ts';
import { headingLevels } from '../schema/block-nodes.ts';
import { markType } from '../schema/editor-schema.ts';
import { componentText } from './component-fields.ts';
import { addAnother, addComponent, unwrapComponent, editComponent } from './component-actions.ts';
import type { EditorContext } from './editor-view-context.ts';
import { fillPlaceholders } from '../../../core/util/fill-placeholders.ts';
import { editLink, editTerm } from './mark-actions.ts';

/** Description of a toolbar button. */
export interface ToolbarButton {
  readonly name: string;
  /** Visible label when it differs from the name. */
  readonly shortLabel?: string;
  /** Keyboard shortcut in the format of `aria-keyshortcuts`. */
  readonly keys?: string;
  /** Pressed state at the selection; a button without it is no toggle. */
  isActive?(state: EditorState): boolean;
  /** Always enabled when left out. */
  isEnabled?(state: EditorState): boolean;
  /** Always visible when left out. */
  isVisible?(state: EditorState): boolean;
  /** Name at the selection, when it depends on that. */
  nameAt?(state: EditorState): string;
  press(context: EditorContext): void;
}

/** Shortcuts shown on buttons; `commands/key-bindings.ts` and `mount-body-editor.ts` handle them. */
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

/** Labels that are the same in every language. */
const symbolLabels: Readonly<Record<string, string>> = { undo: '↶', redo: '↷' };

/** The toolbar's buttons in groups, in display order. */
export function toolbarButtons(words: EditorWords): readonly (readonly ToolbarButton[])[] {
  const { buttons, faces, component } = words.editor;
  const named = (key: keyof typeof buttons) => ({
    name: buttons[key],
    shortLabel: (faces as Record<string, string>)[key] ?? symbolLabels[key],
    keys: shortcuts[key],
  });
  const command = (key: keyof typeof buttons, run: Command): ToolbarButton => ({
    ...named(key),
    isEnabled: (state) => run(state),
    press: ({ view }) => {
      run(view.state, view.dispatch, view);
      view.focus();
    },
  });
  const markTool = (name: 'strong' | 'emphasis'): ToolbarButton => ({
    ...command(name, toggleMark(markType(name))),
    isActive: (state) => hasMark(state, name),
  });
  const list = (kind: ListKind): ToolbarButton => ({
    ...command(kind, toggleList(kind)),
    isActive: (state) => listKindAt(state) === kind,
  });
  const inside = (tool: ToolbarButton, test: (state: EditorState) => boolean): ToolbarButton => ({
    ...tool,
    isVisible: test,
  });
  const inList = (state: EditorState) => listKindAt(state) !== undefined;
  const inTable = (state: EditorState) => enclosingNode(state, isTable) !== undefined;
  const componentButton = (
    act: 'edit' | 'remove' | 'another',
    press: (context: EditorContext, at: number) => void,
  ): ToolbarButton => ({
    name: component[act],
    nameAt: (state) => fillPlaceholders(component[act], { name: labelAt(state, words) }),
    isVisible: (state) => isApplicable(state, act),
    press: (context) => {
      const found = componentAt(context.view.state);
      if (found) press(context, found.at);
    },
  });
  const term = componentText('Term', words);
  return [
    headingLevels.map((level) => ({
      ...command(`heading${level}`, toggleHeading(level)),
      isActive: (state) =>
        enclosingNode(state, hasTypeName('heading'))?.node.attrs['level'] === level,
    })),
    [
      markTool('strong'),
      markTool('emphasis'),
      {
        ...named('link'),
        isActive: (state) => hasMark(state, 'link'),
        isEnabled: canMark,
        press: (context) => void editLink(context),
      },
      {
        name: term.label,
        isActive: (state) => hasMark(state, 'term'),
        isEnabled: canMark,
        press: (context) => void editTerm(context),
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
      ...insertableComponents.map((name): ToolbarButton => {
        const { label } = componentText(name, words);
        return { name: label, press: (context) => void addComponent(context, name) };
      }),
      command('table', (state, dispatch) => {
        const tr = insertBlock(state, newTable(2, 2));
        if (tr) dispatch?.(tr);
        return tr !== undefined;
      }),
    ],
    [
      componentButton('edit', (context, at) => void editComponent(context, at)),
      componentButton('another', (context, at) => void addAnother(context, at)),
      componentButton('remove', unwrapComponent),
    ],
    [
      inside(command('rowAfter', addRowAfter), inTable),
      inside(command('columnAfter', limitColumns(addColumnAfter)), inTable),
      inside(command('deleteRow', deleteRow), inTable),
      inside(command('deleteColumn', deleteColumn), inTable),
      inside(command('deleteTable', deleteTable), inTable),
    ],
    [command('undo', undo), command('redo', redo)],
  ];
}

/** Block components that are allowed anywhere; each has an insert button. */
const insertableComponents = componentNames.filter((name) => {
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

function labelAt(state: EditorState, words: EditorWords): string {
  const found = componentAt(state);
  return found ? componentText(found.node.type.name, words).label : '';
}

function isApplicable(state: EditorState, act: 'edit' | 'remove' | 'another'): boolean {
  const found = componentAt(state);
  if (!found) return false;
  const { schema, parents } = componentNamed(found.node.type.name)!;
  if (act === 'another') return parents !== undefined;
  return act === 'remove' || Object.keys(schema.shape).length > 0;
}
