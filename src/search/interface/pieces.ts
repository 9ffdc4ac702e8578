import type { Piece } from '../answer.ts';
import { make } from './make.ts';

/** Shown text as nodes, with the words that answer marked. */
export function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? make('mark', {}, text) : text));
}
