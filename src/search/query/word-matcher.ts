import { foldWord } from '../words/fold-diacritics.ts';
import { stem } from '../words/stem.ts';
import type { FoldedWord } from './page-words.ts';
import type { InterpretedWord } from './word-interpretation.ts';

/** The parts of a word that a matcher reads. */
type MatchableWord = Pick<FoldedWord, 'form' | 'folded'>;

/** Tells which words of a text answer a query. */
export interface Matcher {
  /** Number of the word of the query that a word answers; -1 when it answers none. */
  match(word: MatchableWord): number;
  /** How much each word of the query counts. */
  readonly weights: readonly number[];
  /**
   * The same for one text: words that only share a part with a compound of the
   * query answer it together, and only where the compound itself does not stand.
   * Whoever looks for `sjukskrivning` is not shown every `skriva` beside it, nor
   * one that stands alone.
   */
  forText(words: readonly MatchableWord[]): Matcher;
}

/** Minimum number of letters of a stem that is looked for inside other words: shorter ones stand in too many by chance. */
const minStemInside = 4;

/** What a stem that is looked for answers. */
interface SoughtStem {
  readonly stem: string;
  /** Number of the word of the query. */
  readonly word: number;
  /** Whether it is a part of that word only. */
  readonly isPart: boolean;
}

/**
 * Finds the words of a text that answer a query: words with one of its stems,
 * and whole compounds that begin or end with one.
 */
export function createMatcher(words: readonly InterpretedWord[]): Matcher {
  const byStem = soughtStems(words);
  const inside = [...byStem].filter(([one]) => one.length >= minStemInside);
  const mayMatch = createPreFilter([...byStem.keys()], inside);
  const known = new Map<string, SoughtStem | undefined>();
  const look = (form: string): SoughtStem | undefined => {
    const own = stem(form);
    return byStem.get(own) ?? inside.find(([one]) => beginsOrEndsWith(form, own, one))?.[1];
  };
  const find = ({ form, folded }: MatchableWord): SoughtStem | undefined => {
    if (!mayMatch(folded)) return undefined;
    if (!known.has(form)) known.set(form, look(form));
    return known.get(form);
  };
  const weights = words.map(({ word, interpretations: readings }) =>
    Math.max(0, ...readings.flatMap(({ weights }) => weights.map((one) => one * word.weight))),
  );
  const hasParts = [...byStem.values()].some(({ isPart }) => isPart);
  const all: Matcher = {
    match: (word) => find(word)?.word ?? -1,
    weights,
    forText: (text) => {
      if (!hasParts) return all;
      const whole = new Set<number>();
      const parts = new Map<number, Set<string>>();
      for (const word of text) {
        const found = find(word);
        if (!found) continue;
        if (!found.isPart) whole.add(found.word);
        else parts.set(found.word, (parts.get(found.word) ?? new Set()).add(found.stem));
      }
      const counts = ({ word, isPart }: SoughtStem) =>
        !isPart || (!whole.has(word) && (parts.get(word)?.size ?? 0) > 1);
      const own: Matcher = {
        match: (word) => {
          const found = find(word);
          return found && counts(found) ? found.word : -1;
        },
        weights,
        forText: () => own,
      };
      return own;
    },
  };
  return all;
}

/** Stems of the interpretations of the words, those of whole words before those of parts. */
function soughtStems(words: readonly InterpretedWord[]): Map<string, SoughtStem> {
  const byStem = new Map<string, SoughtStem>();
  const seek = (stem: string, word: number, isPart: boolean) => {
    if (!byStem.has(stem)) byStem.set(stem, { stem, word, isPart });
  };
  words.forEach(({ word, interpretations: readings }, number) => {
    seek(word.stem, number, false);
    for (const { terms } of readings) {
      if (terms.length === 1) for (const one of terms) seek(one.stem, number, false);
    }
  });
  words.forEach(({ interpretations: readings }, number) => {
    for (const { terms } of readings) {
      for (const one of terms) seek(one.stem, number, true);
    }
  });
  return byStem;
}

/** Minimum number of letters of what stands before a part: *sekund* holds no *kund*. */
const minLettersBefore = 3;

/** Whether a word begins with a stem of the query, or ends with a form of it. */
function beginsOrEndsWith(form: string, own: string, part: string): boolean {
  if (form.startsWith(part)) return true;
  return own.length >= part.length + minLettersBefore && own.endsWith(part);
}

/**
 * Pre-filter that rejects most words of a text, since stemming them all would take
 * longer than the rest of a search: a word that has a stem of the query, or holds one,
 * begins with the same two letters or holds nearly all of it. The few verbs that
 * change their beginning are not marked.
 */
function createPreFilter(
  stems: readonly string[],
  inside: readonly (readonly [string, unknown])[],
): (folded: string) => boolean {
  const beginnings = new Set(stems.map((one) => foldWord(one).slice(0, 2)));
  const held = inside.map(([one]) => foldWord(one).slice(0, -1));
  return (folded) => beginnings.has(folded.slice(0, 2)) || held.some((one) => folded.includes(one));
}
