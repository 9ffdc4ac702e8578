import type { TextRun } from '../search-results.ts';
import type { Word } from './word.ts';
import { wordsOf } from './tokenize.ts';

/** Cuts a text into pieces, where each whole word that matches is a piece of its own. Joined, they are the text. */
export function markWords(text: string, matches: (word: Word) => boolean): TextRun[] {
  const pieces: TextRun[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (!matches(word)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), isMatch: false });
    pieces.push({ text: word.surface, isMatch: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}
