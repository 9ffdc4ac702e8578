import type { TextRun } from '../search-results.ts';
import { createElement } from '../../core/util/create-element.ts';

/** Shown text as nodes, with the words that answer marked. */
export function highlightedNodes(pieces: readonly TextRun[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', {}, text) : text));
}
