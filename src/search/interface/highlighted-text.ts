import type { Piece } from '../search-results.ts';
import { createElement } from '../../core/util/create-element.ts';

/** Shown text as nodes, with the words that answer marked. */
export function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', {}, text) : text));
}
