import { NodeSelection } from 'prosemirror-state';
import {
  insertBlock,
  insertComponent,
  requiredChild,
  removeComponent,
  setCursorAfter,
} from '../commands/insert-block.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { componentFields, componentText } from './component-fields.ts';
import { runTransaction, type EditorContext } from './editor-view-context.ts';
import { openDialog } from './dialog.ts';
import { fillPlaceholders } from '../../../core/util/fill-placeholders.ts';

/** Asks for the attributes of a block component and inserts it at the cursor. */
export async function addComponent(context: EditorContext, name: string): Promise<void> {
  const { label } = componentText(name, context.options.words);
  const only = requiredChild(name);
  const values = await askForValues(context, name, {}, 'add');
  // A component that requires a child is inserted with the first one.
  const first = values && only !== undefined ? await askForValues(context, only, {}, 'add') : {};
  if (!values || !first) return context.view.focus();
  const state = context.view.state;
  const content = only === undefined ? undefined : nodeType(only).createAndFill(first);
  const tr = content
    ? insertBlock(state, nodeType(name).create(values, content))
    : insertComponent(state, name, values);
  if (runTransaction(context, tr)) announceComponent(context, 'added', label);
}

/** Asks for new attributes of the component at a position and sets them. */
export async function editComponent(context: EditorContext, at: number): Promise<void> {
  const node = context.view.state.doc.nodeAt(at);
  if (!node) return;
  const { name } = node.type;
  const values = await askForValues(context, name, node.attrs, 'edit');
  const now = context.view.state.doc.nodeAt(at);
  // The text may have been replaced while the dialog was open, for example by a restored draft.
  if (!values || now?.type !== node.type) return context.view.focus();
  const tr = context.view.state.tr.setNodeMarkup(at, null, { ...now.attrs, ...values });
  if (node.isLeaf) tr.setSelection(NodeSelection.create(tr.doc, at));
  runTransaction(context, tr);
  announceComponent(context, 'changed', componentText(name, context.options.words).label);
}

/** Asks for attributes and inserts another component of the same type after the one at a position. */
export async function addAnother(context: EditorContext, at: number): Promise<void> {
  const node = context.view.state.doc.nodeAt(at);
  if (!node) return;
  const values = await askForValues(context, node.type.name, {}, 'add');
  if (!values) return context.view.focus();
  const after = at + node.nodeSize;
  const made = node.type.createAndFill(values)!;
  runTransaction(
    context,
    setCursorAfter(context.view.state.tr.insert(after, made), after).scrollIntoView(),
  );
  announceComponent(context, 'added', componentText(node.type.name, context.options.words).label);
}

/** Removes the component at a position and keeps its content where possible. */
export function unwrapComponent(context: EditorContext, at: number): void {
  const node = context.view.state.doc.nodeAt(at);
  if (!node) return;
  runTransaction(context, removeComponent(context.view.state, at));
  announceComponent(context, 'removed', componentText(node.type.name, context.options.words).label);
}

type Values = Readonly<Record<string, string | null>>;

/** Asks for the attributes of a component in a dialog; undefined when it was cancelled. */
async function askForValues(
  context: EditorContext,
  name: string,
  values: Readonly<Record<string, unknown>>,
  act: 'add' | 'edit',
): Promise<Values | undefined> {
  const { label, meaning } = componentText(name, context.options.words);
  const fields = await componentFields(name, values, context.options);
  if (fields.length === 0) return {};
  const { words } = context.options;
  const title = fillPlaceholders(words.editor.component[act], { name: label });
  const answer = await openDialog({ title, meaning, fields }, words);
  if (answer === undefined || answer === 'remove') return undefined;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, value || null]));
}

function announceComponent(
  context: EditorContext,
  what: 'added' | 'changed' | 'removed',
  name: string,
): void {
  context.announce(fillPlaceholders(context.options.words.editor.told[what], { name }));
}
