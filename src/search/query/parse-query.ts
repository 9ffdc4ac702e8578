import { foldedStem, stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import { hyphenParts, wordsOf } from '../words/tokenize.ts';
import type { Word } from '../words/word.ts';
import { rankingParameters } from './ranking-parameters.ts';

/** A word of a query that is looked for. */
export interface QueryWord extends Word {
  readonly stem: string;
  /** Its stem without diacritics. */
  readonly key: string;
  /** Its parts where it is typed with hyphens. */
  readonly pieces: readonly string[];
  /** How much it counts against others. */
  readonly weight: number;
  /** Whether it may not be typed to its end. */
  readonly isPrefix: boolean;
  /** Whether å, ä or ö stands anywhere in the query: who types one types all. */
  readonly hasDiacritics: boolean;
}

/** A parsed query: its words, phrases and filters. */
export interface ParsedQuery {
  /** Words to look for, each once. */
  readonly words: readonly QueryWord[];
  /** What stands between quotation marks: to be found letter by letter. */
  readonly phrases: readonly string[];
}

/**
 * Reads a query. Words that carry nothing are left out: a query of such words
 * only has none, and is answered in another way.
 * @param isTyping whether the last word may not be typed to its end
 */
export function parseQuery(text: string, isTyping: boolean): ParsedQuery {
  const words = wordsOf(text);
  const last = words.at(-1);
  const open = isTyping && last?.end === text.length ? last : undefined;
  const indexedWords = words.filter((word) => word === open || weakness(word.form) !== 'stop');
  // `bostads- och barnbidrag`: what the hyphen stands for begins as the word does.
  const isCut = ({ end }: Word) => /^[-‐‑](?!\p{L})/u.test(text.slice(end, end + 2));
  const hasDiacritics = /[åäö]/i.test(text.normalize('NFC'));
  const seenStems = new Set<string>();
  return {
    words: indexedWords.flatMap((word) => {
      const own = stem(word.form);
      if (seenStems.has(own)) return [];
      seenStems.add(own);
      return [
        {
          ...word,
          stem: own,
          key: foldedStem(word.form),
          pieces: hyphenParts(word.form),
          weight: weakness(word.form) === 'none' ? 1 : rankingParameters.weakWord,
          isPrefix: word === open || isCut(word),
          hasDiacritics,
        },
      ];
    }),
    phrases: [...text.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, phrase = '']) => phrase.trim()),
  };
}
