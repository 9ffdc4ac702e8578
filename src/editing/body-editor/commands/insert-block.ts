import { Fragment, type Attrs, type Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { exclusiveChildren } from '../../../core/mdx/components.ts';
import { nodeType } from '../schema/editor-schema.ts';
import { enclosingNode, isComponent } from './enclosing-node.ts';

/**
 * Inserts a block after the one with the cursor, or replaces that one if it is
 * an empty paragraph, and moves the cursor to the first text in the new block.
 * @returns undefined when the block fits nowhere around the cursor
 */
export function insertBlock(state: EditorState, block: Node): Transaction | undefined {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth >= 0; depth -= 1) {
    const parent = $to.node(depth);
    const index = $to.indexAfter(depth);
    if (!parent.isTextblock && parent.canReplaceWith(index, index, block.type)) {
      const requiredChild = depth < $to.depth ? $to.node(depth + 1) : undefined;
      const isEmpty = requiredChild?.type.name === 'paragraph' && requiredChild.content.size === 0;
      const from = isEmpty
        ? $to.before(depth + 1)
        : depth < $to.depth
          ? $to.after(depth + 1)
          : $to.pos;
      const tr = state.tr.replaceWith(from, isEmpty ? from + requiredChild.nodeSize : from, block);
      return setCursorAfter(tr, from).scrollIntoView();
    }
  }
  return undefined;
}

/** Sets the selection to the first text position after `at`. */
export function setCursorAfter(tr: Transaction, at: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at + 1, tr.doc.content.size))));
}

/**
 * Inserts a component with these attributes. Selected blocks are wrapped in it
 * if its content allows them; otherwise an empty component is inserted.
 */
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
    return setCursorAfter(tr, range.start).scrollIntoView();
  }
  const filled = type.createAndFill(attributes);
  return filled ? insertBlock(state, filled) : undefined;
}

/** The component that a `name` cannot be without, such as the step of a list of steps; undefined if there is none. */
export function requiredChild(name: string): string | undefined {
  return exclusiveChildren(name)[0];
}

/** Unwraps a component. Its content stays if the parent allows it, otherwise it is deleted too. */
export function removeComponent(state: EditorState, at: number): Transaction {
  const node = state.doc.nodeAt(at)!;
  const $at = state.doc.resolve(at);
  const content = unwrappedContent(node);
  const fits = $at.parent.canReplace($at.index(), $at.index() + 1, content);
  const tr = state.tr;
  if (node.isLeaf || !fits) {
    // The last child takes its parent with it: a list of steps cannot be empty.
    const isOnly = $at.parent.childCount === 1 && isComponent($at.parent);
    if (!node.isLeaf && isOnly) return removeComponent(state, $at.before());
    return tr.delete(at, at + node.nodeSize).scrollIntoView();
  }
  tr.replaceWith(at, at + node.nodeSize, content);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

function unwrappedContent(node: Node): Fragment {
  const isSteps = requiredChild(node.type.name) !== undefined;
  if (!isSteps) return node.content;
  return Fragment.fromArray(node.children.flatMap((child) => child.children));
}

/** The innermost component around the cursor, or the selected one. */
export function componentAt(state: EditorState) {
  return enclosingNode(state, isComponent);
}
