import { NodeSelection } from 'prosemirror-state';
import { componentNamed } from '../../../core/mdx/components.ts';
import {
  insertBlock,
  insertComponent,
  inner,
  removeComponent,
  withCursorIn,
} from '../commands/insert-block.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { componentFields } from './component-fields.ts';
import { carryOut, type Desk } from './editor-view-context.ts';
import { ask } from './dialog.ts';
import { fill } from './fill-placeholder.ts';

/** Asks for the attributes of a component that stands on lines of its own, and puts it in. */
export async function addComponent(desk: Desk, name: string): Promise<void> {
  const { label } = componentNamed(name)!;
  const only = inner(name);
  const given = await valuesFor(desk, name, {}, 'add');
  // What holds nothing but components comes with its first.
  const first = given && only !== undefined ? await valuesFor(desk, only, {}, 'add') : {};
  if (!given || !first) return desk.view.focus();
  const state = desk.view.state;
  const content = only === undefined ? undefined : nodeType(only).createAndFill(first);
  const tr = content
    ? insertBlock(state, nodeType(name).create(given, content))
    : insertComponent(state, name, given);
  if (carryOut(desk, tr)) told(desk, 'added', label);
}

/** Asks for new attributes of the component at a position. */
export async function editComponent(desk: Desk, at: number): Promise<void> {
  const node = desk.view.state.doc.nodeAt(at);
  if (!node) return;
  const { name } = node.type;
  const given = await valuesFor(desk, name, node.attrs, 'edit');
  const now = desk.view.state.doc.nodeAt(at);
  // Somebody may have changed the text while the dialog was open: a restored draft.
  if (!given || now?.type !== node.type) return desk.view.focus();
  const tr = desk.view.state.tr.setNodeMarkup(at, null, { ...now.attrs, ...given });
  if (node.isLeaf) tr.setSelection(NodeSelection.create(tr.doc, at));
  carryOut(desk, tr);
  told(desk, 'changed', componentNamed(name)!.label);
}

/** Adds another component of the same kind after the one at a position: one more step. */
export async function addAnother(desk: Desk, at: number): Promise<void> {
  const node = desk.view.state.doc.nodeAt(at);
  if (!node) return;
  const given = await valuesFor(desk, node.type.name, {}, 'add');
  if (!given) return desk.view.focus();
  const after = at + node.nodeSize;
  const made = node.type.createAndFill(given)!;
  carryOut(desk, withCursorIn(desk.view.state.tr.insert(after, made), after).scrollIntoView());
  told(desk, 'added', componentNamed(node.type.name)!.label);
}

/** Takes the frame of the component at a position away. */
export function dropComponent(desk: Desk, at: number): void {
  const node = desk.view.state.doc.nodeAt(at);
  if (!node) return;
  carryOut(desk, removeComponent(desk.view.state, at));
  told(desk, 'removed', componentNamed(node.type.name)!.label);
}

type Values = Readonly<Record<string, string | null>>;

/** Asks for the values of a component; none are asked for when it has no attributes. */
async function valuesFor(
  desk: Desk,
  name: string,
  values: Readonly<Record<string, unknown>>,
  act: 'add' | 'edit',
): Promise<Values | undefined> {
  const { label, meaning } = componentNamed(name)!;
  const fields = await componentFields(name, values, desk.options);
  if (fields.length === 0) return {};
  const { words } = desk.options;
  const title = fill(words.editor.component[act], { name: label });
  const answer = await ask({ title, meaning, fields }, words);
  if (answer === undefined || answer === 'remove') return undefined;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, value || null]));
}

function told(desk: Desk, what: 'added' | 'changed' | 'removed', name: string): void {
  desk.tell(fill(desk.options.words.editor.told[what], { name }));
}
