import { editDistance } from '../../core/util/edit-distance.ts';
import { foldWord } from '../words/fold-diacritics.ts';
import { foldedStem } from '../words/stem.ts';

/** A word of the site that a word of a query is near. */
export interface WordSuggestion {
  readonly form: string;
  /** How near it is, from 0 to 1. */
  readonly similarity: number;
}

/** How much longer an ending may make one form of a word than another. */
const maxEndingDifference = 4;

/** Penalty of one edit, and of another first letter, which is seldom mistyped. */
const editPenalty = 0.15;
const firstLetterPenalty = 0.2;
/** Penalty when only other forms of the words are near. */
const otherFormPenalty = 0.1;

/** How many typing errors are allowed in a word: none in short ones, which have too many neighbours. */
export function allowedTypos(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Words of the site that a word may be a misspelling of, nearest first, at most `most`. */
export function wordsWithinTypos(
  words: readonly string[],
  form: string,
  max: number,
): WordSuggestion[] {
  const folded = foldWord(form);
  return wordsWithinDistance(words, folded, allowedTypos(folded)).slice(0, max);
}

/** Words of the site that look most like a word, for want of anything better, at most `most`. */
export function similarWords(
  words: readonly string[],
  form: string,
  max: number,
): WordSuggestion[] {
  const folded = foldWord(form);
  return wordsWithinDistance(words, folded, Math.max(2, Math.floor(folded.length / 3))).slice(
    0,
    max,
  );
}

function wordsWithinDistance(
  words: readonly string[],
  folded: string,
  limit: number,
): WordSuggestion[] {
  if (limit === 0) return [];
  const near: WordSuggestion[] = [];
  for (const form of words) {
    if (Math.abs(form.length - folded.length) > limit + maxEndingDifference) continue;
    const other = foldWord(form);
    const edits = editDistance(folded, other, limit);
    if (edits <= limit) {
      const similarity =
        1 - edits * editPenalty - (other[0] === folded[0] ? 0 : firstLetterPenalty);
      near.push({ form, similarity });
    } else if (other.slice(0, 2) === folded.slice(0, 2)) {
      // Another form of the word may be the only one that the site has.
      const apart = editDistance(foldedStem(folded), foldedStem(form), limit);
      if (apart <= limit)
        near.push({ form, similarity: 1 - apart * editPenalty - otherFormPenalty });
    }
  }
  return near.sort((a, b) => b.similarity - a.similarity);
}
