import { stem } from '../../src/search/words/stem.ts';
import type { Reduce } from './mini-search.ts';

const known = new Map<string, string>();

/**
 * The stem of a word, as our own index has it: makes MiniSearch a stronger
 * rival. Kept, since a text has the same words over and over.
 */
export const ourStems: Reduce = (word) => {
  let base = known.get(word);
  if (base === undefined) known.set(word, (base = stem(word)));
  return base;
};
