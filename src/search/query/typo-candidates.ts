import { foldedStem, stem } from '../words/stem.ts';
import { findTermsByKey, type FoundTerm } from './find-index-terms.ts';
import { wordsWithinTypos, type WordSuggestion } from './suggest-words.ts';
import type { OpenIndex } from './open-index.ts';
import { rankingParameters } from './ranking-parameters.ts';

/** An index term that a query word may be a misspelling of. */
export interface TypoCandidate extends WordSuggestion {
  readonly term: FoundTerm;
}

/**
 * Terms that a word may be a misspelling of: the nearest first, and of those the most common.
 * @throws when a part of the index cannot be loaded
 */
export async function findTypoCandidates(
  searchIndex: OpenIndex,
  form: string,
): Promise<TypoCandidate[]> {
  const near = wordsWithinTypos(await searchIndex.words(), form, rankingParameters.maxTypoWords);
  const found = await Promise.all(
    near.map(async (one): Promise<TypoCandidate[]> => {
      const own = stem(one.form);
      const terms = await findTermsByKey(searchIndex, foldedStem(one.form));
      const term = terms.find((other) => other.stem === own);
      return term ? [{ ...one, term }] : [];
    }),
  );
  const sorted = found
    .flat()
    .sort((a, b) => b.similarity - a.similarity || b.term.count - a.term.count);
  return [...new Map(sorted.toReversed().map((slip) => [slip.term.stem, slip])).values()]
    .toReversed()
    .slice(0, rankingParameters.maxTypoCandidates);
}
