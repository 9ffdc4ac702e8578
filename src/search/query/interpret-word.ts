import { foldWord } from '../words/fold-diacritics.ts';
import { foldedStem, stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import {
  minPrefixLength,
  findTermsByPrefix,
  findTermsByKey,
  type FoundTerm,
} from './find-index-terms.ts';
import { guessCompoundParts } from './guess-compound-parts.ts';
import type { OpenIndex } from './open-index.ts';
import type { QueryWord } from './parse-query.ts';
import {
  interpretAsEachTerm,
  interpretAsAllTerms,
  type WordInterpretation,
  type InterpretedWord,
} from './word-interpretation.ts';
import { findTypoCandidates } from './typo-candidates.ts';
import { rankingParameters } from './ranking-parameters.ts';

/** Minimum number of letters that are left of a word whose end is not found. */
const minPrefixLeft = 4;
/** Most letters that are taken from the end of a word that is found nowhere. */
const maxLettersCut = 6;
/** How near a slip must be to come before parts that are guessed: one letter, and not the first. */
const confidentTypo = 0.84;

/**
 * Finds the ways to read a word of a query: as itself in any form, without its
 * dots, by the parts of a compound, as a beginning; when nothing of that is
 * found, by parts that are guessed, as a misspelling, and at last by less
 * and less of its beginning.
 * @param isBrief whether more keys are about to come: what is not found at once is not looked for
 * @throws when a part of the index cannot be loaded
 */
export async function interpretWord(
  searchIndex: OpenIndex,
  word: QueryWord,
  isBrief = false,
): Promise<InterpretedWord> {
  // Of one or two letters, more are to come: the word they would be may lie in another file.
  const isMere = isBrief && word.isPrefix && word.key.length < minPrefixLength;
  // Asked for together: each may lie in a file that has to be loaded.
  const most = isBrief ? rankingParameters.maxPrefixTermsBrief : rankingParameters.maxPrefixTerms;
  const [same, beginning] = await Promise.all([
    isMere ? [] : findTermsByKey(searchIndex, word.key),
    word.isPrefix ? findTermsByPrefix(searchIndex, foldWord(word.form), most) : [],
  ]);
  const readings = interpretAsTyped(searchIndex, word, same);
  // Parts are in files of their own, too, and half a word has others than the whole.
  const parts = isBrief && word.isPrefix ? [] : await findParts(searchIndex, word, same);
  if (parts.length > 0)
    readings.push(interpretAsAllTerms(searchIndex, parts, rankingParameters.compoundParts));
  // At rest, a word that the site has is that word, so that its address finds the same.
  if (word.isPrefix && (isBrief || readings.length === 0)) {
    readings.push(...interpretAsEachTerm(searchIndex, beginning, rankingParameters.typedPrefix));
    // Half an ending is on none of the stems: `rehabiliterin` is on its way from `rehabilit` on.
    if (readings.length === 0) readings.push(...(await interpretByPrefix(searchIndex, word)));
  }
  if (readings.length > 0 || isBrief) return { word, interpretations: readings };

  const slips = await findTypoCandidates(searchIndex, word.form);
  const [meant] = slips;
  const isSure = meant !== undefined && meant.similarity >= confidentTypo;
  const guessed = isSure ? [] : await guessCompoundParts(searchIndex, word.form);
  if (guessed.length > 0)
    return {
      word,
      interpretations: [interpretAsAllTerms(searchIndex, guessed, rankingParameters.compoundParts)],
    };
  if (meant) {
    const whole = slips.map(({ term, similarity: share }) =>
      interpretAsAllTerms(searchIndex, [term], rankingParameters.typo * share),
    );
    const inside = await findTermsByStem(searchIndex, meant.term.parts);
    if (inside.length > 0) {
      whole.push(
        interpretAsAllTerms(
          searchIndex,
          inside,
          rankingParameters.compoundParts * rankingParameters.typo * meant.similarity,
        ),
      );
    }
    return { word, correction: meant.form, interpretations: whole };
  }
  return { word, interpretations: await interpretByPrefix(searchIndex, word) };
}

/**
 * The word itself, and what differs from it by dots only: less likely where the
 * word is found as it stands, and left out where the query has dots, since who
 * types some of them types them all: `mot` is no `möte`. A word that only loses
 * its ending to become a small word is none: who types `moten` means `möten`.
 */
function interpretAsTyped(
  searchIndex: OpenIndex,
  word: QueryWord,
  same: readonly FoundTerm[],
): WordInterpretation[] {
  const own = same.filter((term) => term.stem === word.stem);
  const others = same.filter((term) => term.stem !== word.stem);
  if (word.stem !== word.key || word.hasDiacritics) {
    return own.length > 0
      ? interpretAsEachTerm(searchIndex, own, rankingParameters.exactTerm)
      : interpretAsEachTerm(searchIndex, others, rankingParameters.otherDiacritics);
  }
  const isSmall = weakness(word.stem) !== 'none' && weakness(word.form) === 'none';
  if (own.length === 0 || (isSmall && others.length > 0)) {
    return interpretAsEachTerm(searchIndex, others, rankingParameters.addedDiacritics);
  }
  return [
    ...interpretAsEachTerm(searchIndex, own, rankingParameters.exactTerm),
    ...interpretAsEachTerm(searchIndex, others, rankingParameters.addedDiacriticsBesideExact),
  ];
}

async function findParts(
  searchIndex: OpenIndex,
  word: QueryWord,
  same: readonly FoundTerm[],
): Promise<FoundTerm[]> {
  const known = same.find((term) => term.parts.length > 0)?.parts;
  const stems = known ?? (word.pieces.length > 1 ? word.pieces.map(stem) : undefined);
  return findTermsByStem(searchIndex, stems ?? []);
}

async function findTermsByStem(
  searchIndex: OpenIndex,
  stems: readonly string[],
): Promise<FoundTerm[]> {
  const found = await Promise.all(
    stems.map(async (part) => {
      const terms = await findTermsByKey(searchIndex, foldedStem(part));
      return terms.filter((term) => term.stem === part);
    }),
  );
  return found.flat();
}

/** Words that begin as one does, with as little of its end left out as is needed. */
async function interpretByPrefix(
  searchIndex: OpenIndex,
  { key }: QueryWord,
): Promise<WordInterpretation[]> {
  for (let cut = 0; cut <= maxLettersCut && key.length - cut >= minPrefixLeft; cut++) {
    const beginning = key.slice(0, key.length - cut);
    const terms = await findTermsByPrefix(searchIndex, beginning, rankingParameters.maxPrefixTerms);
    if (terms.length > 0)
      return interpretAsEachTerm(searchIndex, terms, rankingParameters.shortenedPrefix);
  }
  return [];
}
