import { foldWord } from '../words/fold-diacritics.ts';
import type { Word } from '../words/word.ts';
import { wordsOf } from '../words/tokenize.ts';
import type { Matcher } from './word-matcher.ts';
import type { PageText } from './page-text.ts';

/** A word of a text, with its form without diacritics. */
export interface FoldedWord extends Word {
  /** Its form without diacritics. */
  readonly folded: string;
}

/** A word of a text that answers a word of the query. */
export interface Match {
  /** Number of the word in the text. */
  readonly at: number;
  /** Number of the word of the query. */
  readonly word: number;
}

/** Words of the texts that have been read; the same pages come again with every letter that is typed. */
const read = new WeakMap<PageText, readonly FoldedWord[]>();

/** The words of a text that is looked through, in order. */
export function foldedWords(text: string): FoldedWord[] {
  return wordsOf(text).map((word) => ({ ...word, folded: foldWord(word.form) }));
}

/** The words of a page's text, in order. */
export function wordsOfPage(page: PageText): readonly FoldedWord[] {
  const held = read.get(page);
  if (held) return held;
  const words = foldedWords(page.text);
  read.set(page, words);
  return words;
}

/** The words of a page that answer a query, in order. */
export function findMatches(page: PageText, { match }: Matcher): Match[] {
  const matches: Match[] = [];
  wordsOfPage(page).forEach((word, at) => {
    const number = match(word);
    if (number >= 0) matches.push({ at, word: number });
  });
  return matches;
}
