import type { Node, ResolvedPos } from 'prosemirror-model';
import { NodeSelection, type EditorState } from 'prosemirror-state';
import { blockComponentNames } from '../schema/component-nodes.ts';

/** A node in a document with the position before it. */
export interface PositionedNode {
  readonly node: Node;
  readonly at: number;
}

/** The innermost block that passes `test` among the selected node and the ancestors of the selection's start. */
export function enclosingNode(
  state: EditorState,
  test: (node: Node) => boolean,
): PositionedNode | undefined {
  const { selection } = state;
  if (selection instanceof NodeSelection && test(selection.node)) {
    return { node: selection.node, at: selection.from };
  }
  return enclosingNodeAt(selection.$from, test);
}

/** The innermost ancestor of a position that passes `test`. */
function enclosingNodeAt(
  $at: ResolvedPos,
  test: (node: Node) => boolean,
): PositionedNode | undefined {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (test(node)) return { node, at: $at.before(depth) };
  }
  return undefined;
}

/** Whether a node is a block component. */
export function isComponent(node: Node): boolean {
  return blockComponentNames.includes(node.type.name);
}

/** Makes a test for whether a node's type has one of these names. */
export function hasTypeName(...names: string[]): (node: Node) => boolean {
  return (node) => names.includes(node.type.name);
}
