import type { TextRun } from '../search-results.ts';
import { markWords } from '../words/mark-words.ts';
import { foldWord } from '../words/fold-diacritics.ts';
import type { Matcher } from './word-matcher.ts';
import type { FoldedWord, Match } from './page-words.ts';

/** Words in an excerpt: about two lines on a phone. */
const excerptLength = 24;
/** How much of an excerpt stands before the first word that matches: a few words of context. */
const contextBefore = 5;

/** A text whose words that match have been found. */
export interface MatchedText {
  readonly words: readonly FoldedWord[];
  readonly matches: readonly Match[];
}

/** A stretch of a text. */
export interface Passage {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** How much of the query it answers. */
  readonly score: number;
}

/** The stretch between two places that answers most of the query; the beginning when nothing does. */
export function bestPassage(
  { words, matches }: MatchedText,
  { weights }: Matcher,
  from: number,
  to: number,
): Passage {
  const found = words.findIndex(({ start }) => start >= from);
  const first = found === -1 ? words.length : found;
  const isPast = (at: number) => (words[at]?.start ?? Infinity) >= to;
  let best = { at: first, score: 0 };
  const own = matches.filter(({ at }) => at >= first && !isPast(at));
  own.forEach(({ at }, index) => {
    const seen = new Set<number>();
    for (
      let next = index;
      (own[next]?.at ?? Infinity) < at + excerptLength - contextBefore;
      next++
    ) {
      seen.add(own[next]?.word ?? 0);
    }
    const score = [...seen].reduce((sum, word) => sum + (weights[word] ?? 0), 0);
    if (score > best.score) best = { at, score };
  });
  const start = best.score > 0 ? Math.max(first, best.at - contextBefore) : best.at;
  let end = start;
  while (end < start + excerptLength && !isPast(end)) end++;
  return {
    start: words[start]?.start ?? Math.min(from, to),
    end: Math.min(to, words[end]?.start ?? to),
    score: best.score,
  };
}

/** A text with whole words marked that answer a query. */
export function highlightMatches(text: string, { match }: Matcher): TextRun[] {
  return markWords(text, ({ form }) => match({ form, folded: foldWord(form) }) >= 0);
}

/**
 * A stretch as it is shown: whole words marked, with an ellipsis where text is left out,
 * and a space beside them since whole words are (Svenska skrivregler).
 */
export function buildExcerpt(text: string, { start, end }: Passage, matcher: Matcher): TextRun[] {
  const dots = (text: string) => ({ text, isMatch: false });
  return [
    ...(start > 0 ? [dots('… ')] : []),
    ...highlightMatches(text.slice(start, end).trimEnd(), matcher),
    ...(end < text.length ? [dots(' …')] : []),
  ];
}
