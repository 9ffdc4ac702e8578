import { foldedStem, stem } from '../words/stem.ts';
import { termsOfKey, type FoundTerm } from './find-index-terms.ts';
import type { OpenRegister } from './open-index.ts';

/** Least letters of a part that is guessed: shorter ones stand in too many words. */
const leastPart = { first: 4, last: 3 };

/**
 * Parts of a compound that the site does not have: two words that it does have,
 * which together make it, with or without a letter that links them. The
 * dictionary that splits the site's own words stays with the build.
 */
export async function guessParts(register: OpenRegister, form: string): Promise<FoundTerm[]> {
  for (let cut = form.length - leastPart.last; cut >= leastPart.first; cut--) {
    const first = await termOf(register, form.slice(0, cut));
    if (!first) continue;
    const last = await termOf(register, form.slice(cut));
    if (last) return [first, last];
  }
  return [];
}

async function termOf(register: OpenRegister, part: string): Promise<FoundTerm | undefined> {
  const terms = await termsOfKey(register, foldedStem(part));
  const own = stem(part);
  return terms.find((term) => term.stem === own);
}
