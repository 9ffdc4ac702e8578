import { foldWord } from '../words/fold-diacritics.ts';
import { foldedStem } from '../words/stem.ts';
import { distance, forgiven } from './edit-distance.ts';

/** A word of the site that a word of a query is near. */
export interface NearWord {
  readonly form: string;
  /** How near it is, from 0 to 1. */
  readonly share: number;
}

/** How much longer an ending may make one form of a word than another. */
const mostEnding = 4;

/** What a slip takes away, and what another first letter does: fingers seldom err there. */
const perSlip = 0.15;
const otherFirst = 0.2;
/** What it takes away that only other forms of the words are near. */
const otherForm = 0.1;

/** Words of the site that a word may be a slip of, nearest first, at most `most`. */
export function nearestWords(words: readonly string[], form: string, most: number): NearWord[] {
  const folded = foldWord(form);
  return within(words, folded, forgiven(folded)).slice(0, most);
}

/** Words of the site that look most like a word, for want of anything better, at most `most`. */
export function similarWords(words: readonly string[], form: string, most: number): NearWord[] {
  const folded = foldWord(form);
  return within(words, folded, Math.max(2, Math.floor(folded.length / 3))).slice(0, most);
}

function within(words: readonly string[], folded: string, limit: number): NearWord[] {
  if (limit === 0) return [];
  const near: NearWord[] = [];
  for (const form of words) {
    if (Math.abs(form.length - folded.length) > limit + mostEnding) continue;
    const other = foldWord(form);
    const slips = distance(folded, other, limit);
    if (slips <= limit) {
      const share = 1 - slips * perSlip - (other[0] === folded[0] ? 0 : otherFirst);
      near.push({ form, share });
    } else if (other.slice(0, 2) === folded.slice(0, 2)) {
      // Another form of the word may be the only one that the site has.
      const apart = distance(foldedStem(folded), foldedStem(form), limit);
      if (apart <= limit) near.push({ form, share: 1 - apart * perSlip - otherForm });
    }
  }
  return near.sort((a, b) => b.share - a.share);
}
