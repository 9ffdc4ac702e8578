import { foldedStem, stem } from '../words/stem.ts';
import { termsOfKey, type FoundTerm } from './find-index-terms.ts';
import { nearestWords, type NearWord } from './suggest-words.ts';
import type { OpenRegister } from './open-index.ts';
import { tuning } from './ranking-parameters.ts';

/** A term that a word may be a slip of. */
export interface Slip extends NearWord {
  readonly term: FoundTerm;
}

/**
 * Terms that a word may be a slip of: the nearest first, and of those the most common.
 * @throws when a part of the register cannot be loaded
 */
export async function slipsOf(register: OpenRegister, form: string): Promise<Slip[]> {
  const near = nearestWords(await register.words(), form, tuning.mostNear);
  const found = await Promise.all(
    near.map(async (one): Promise<Slip[]> => {
      const own = stem(one.form);
      const terms = await termsOfKey(register, foldedStem(one.form));
      const term = terms.find((other) => other.stem === own);
      return term ? [{ ...one, term }] : [];
    }),
  );
  const sorted = found.flat().sort((a, b) => b.share - a.share || b.term.count - a.term.count);
  return [...new Map(sorted.toReversed().map((slip) => [slip.term.stem, slip])).values()]
    .toReversed()
    .slice(0, tuning.mostSlips);
}
