import { Fragment, type Attrs, type Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { childrenOnlyIn } from '../schema/component-nodes.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { around, isComponent } from './enclosing-node.ts';

/**
 * Puts a block in after the one with the cursor; in place of it when it is an
 * empty paragraph. The cursor goes to the first text in the new block.
 */
export function insertBlock(state: EditorState, block: Node): Transaction | undefined {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth >= 0; depth -= 1) {
    const parent = $to.node(depth);
    const index = $to.indexAfter(depth);
    if (!parent.isTextblock && parent.canReplaceWith(index, index, block.type)) {
      const inner = depth < $to.depth ? $to.node(depth + 1) : undefined;
      const isEmpty = inner?.type.name === 'paragraph' && inner.content.size === 0;
      const from = isEmpty
        ? $to.before(depth + 1)
        : depth < $to.depth
          ? $to.after(depth + 1)
          : $to.pos;
      const tr = state.tr.replaceWith(from, isEmpty ? from + inner.nodeSize : from, block);
      return withCursorIn(tr, from).scrollIntoView();
    }
  }
  return undefined;
}

/** Puts the cursor into the first text after `at`. */
export function withCursorIn(tr: Transaction, at: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at + 1, tr.doc.content.size))));
}

/** A component with these attributes; the selected blocks go into it where they can. */
export function insertComponent(
  state: EditorState,
  name: string,
  attributes: Attrs,
): Transaction | undefined {
  const type = nodeType(name);
  if (type.isLeaf) return insertBlock(state, type.create(attributes));
  const range = state.selection.$from.blockRange(state.selection.$to);
  const blocks = range ? range.parent.children.slice(range.startIndex, range.endIndex) : [];
  const content = Fragment.fromArray(blocks);
  const hasText = !state.selection.empty && content.textBetween(0, content.size).trim() !== '';
  const canWrap =
    range?.parent.canReplaceWith(range.startIndex, range.endIndex, type) &&
    type.validContent(content);
  if (range && hasText && canWrap) {
    const tr = state.tr.replaceWith(range.start, range.end, type.create(attributes, content));
    return withCursorIn(tr, range.start).scrollIntoView();
  }
  const made = type.createAndFill(attributes);
  return made ? insertBlock(state, made) : undefined;
}

/** Names of the components that stand only in `name`: they come with it. */
export function inner(name: string): string | undefined {
  return childrenOnlyIn(name)[0];
}

/** Takes the frame of a component away; its content stays, where that can be. */
export function removeComponent(state: EditorState, at: number): Transaction {
  const node = state.doc.nodeAt(at)!;
  const $at = state.doc.resolve(at);
  const content = contentOf(node);
  const fits = $at.parent.canReplace($at.index(), $at.index() + 1, content);
  const tr = state.tr;
  if (node.isLeaf || !fits) {
    // The last step of steps takes them along.
    const isOnly = $at.parent.childCount === 1 && isComponent($at.parent);
    if (!node.isLeaf && isOnly) return removeComponent(state, $at.before());
    return tr.delete(at, at + node.nodeSize).scrollIntoView();
  }
  tr.replaceWith(at, at + node.nodeSize, content);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

function contentOf(node: Node): Fragment {
  const isSteps = inner(node.type.name) !== undefined;
  if (!isSteps) return node.content;
  return Fragment.fromArray(node.children.flatMap((child) => child.children));
}

/** The component around the cursor, or selected. */
export function componentAt(state: EditorState) {
  return around(state, isComponent);
}
