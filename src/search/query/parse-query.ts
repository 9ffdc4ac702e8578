import { foldedStem, stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import { hyphenParts, wordsOf } from '../words/tokenize.ts';
import type { Word } from '../words/word.ts';
import { tuning } from './ranking-parameters.ts';

/** A word of a query that is looked for. */
export interface QueryWord extends Word {
  readonly stem: string;
  /** Its stem without dots. */
  readonly key: string;
  /** Its parts where it is typed with hyphens. */
  readonly pieces: readonly string[];
  /** How much it counts against others. */
  readonly weight: number;
  /** Whether it may not be typed to its end. */
  readonly isOpen: boolean;
  /** Whether å, ä or ö stands anywhere in the query: who types one types all. */
  readonly isDotted: boolean;
}

/** A query, read. */
export interface Query {
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
export function readQuery(text: string, isTyping: boolean): Query {
  const words = wordsOf(text);
  const last = words.at(-1);
  const open = isTyping && last?.end === text.length ? last : undefined;
  const carrying = words.filter((word) => word === open || weakness(word.form) !== 'stop');
  // `bostads- och barnbidrag`: what the hyphen stands for begins as the word does.
  const isCut = ({ end }: Word) => /^[-‐‑](?!\p{L})/u.test(text.slice(end, end + 2));
  const isDotted = /[åäö]/i.test(text.normalize('NFC'));
  const seen = new Set<string>();
  return {
    words: carrying.flatMap((word) => {
      const own = stem(word.form);
      if (seen.has(own)) return [];
      seen.add(own);
      return [
        {
          ...word,
          stem: own,
          key: foldedStem(word.form),
          pieces: hyphenParts(word.form),
          weight: weakness(word.form) === 'none' ? 1 : tuning.weak,
          isOpen: word === open || isCut(word),
          isDotted,
        },
      ];
    }),
    phrases: [...text.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, phrase = '']) => phrase.trim()),
  };
}
