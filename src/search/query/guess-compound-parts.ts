import { foldedStem, stem } from '../words/stem.ts';
import { findTermsByKey, type FoundTerm } from './find-index-terms.ts';
import type { OpenIndex } from './open-index.ts';

/** Minimum number of letters of a part that is guessed: shorter ones stand in too many words. */
const minPartLength = { first: 4, last: 3 };

/**
 * Parts of a compound that the site does not have: two words that it does have,
 * which together make it, with or without a letter that links them. The
 * dictionary that splits the site's own words stays with the build.
 */
export async function guessCompoundParts(
  searchIndex: OpenIndex,
  form: string,
): Promise<FoundTerm[]> {
  for (let cut = form.length - minPartLength.last; cut >= minPartLength.first; cut--) {
    const first = await findTerm(searchIndex, form.slice(0, cut));
    if (!first) continue;
    const last = await findTerm(searchIndex, form.slice(cut));
    if (last) return [first, last];
  }
  return [];
}

async function findTerm(searchIndex: OpenIndex, part: string): Promise<FoundTerm | undefined> {
  const terms = await findTermsByKey(searchIndex, foldedStem(part));
  const own = stem(part);
  return terms.find((term) => term.stem === own);
}
