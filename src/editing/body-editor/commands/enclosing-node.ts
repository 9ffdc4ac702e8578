import type { Node, ResolvedPos } from 'prosemirror-model';
import { NodeSelection, type EditorState } from 'prosemirror-state';
import { blockComponentNames } from '../schema/component-nodes.ts';

/** A node in a document, and where it begins. */
export interface Placed {
  readonly node: Node;
  readonly at: number;
}

/** The innermost block around the selection, or selected, that passes `test`. */
export function around(state: EditorState, test: (node: Node) => boolean): Placed | undefined {
  const { selection } = state;
  if (selection instanceof NodeSelection && test(selection.node)) {
    return { node: selection.node, at: selection.from };
  }
  return aroundPosition(selection.$from, test);
}

/** The innermost block around a position that passes `test`. */
export function aroundPosition(
  $at: ResolvedPos,
  test: (node: Node) => boolean,
): Placed | undefined {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (test(node)) return { node, at: $at.before(depth) };
  }
  return undefined;
}

/** Whether a node is a component that stands on lines of its own. */
export function isComponent(node: Node): boolean {
  return blockComponentNames.includes(node.type.name);
}

/** Whether a node is called one of `names`. */
export function isCalled(...names: string[]): (node: Node) => boolean {
  return (node) => names.includes(node.type.name);
}
