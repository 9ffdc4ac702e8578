import { foldWord } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import type { FoldedWord } from './page-words.ts';
import type { ReadWord } from './reading.ts';

/** Tells which words of a text answer a query. */
export interface Matcher {
  /** Number of the word of the query that a word answers; -1 when it answers none. */
  match(word: Pick<FoldedWord, 'form' | 'folded'>): number;
  /** How much each word of the query counts. */
  readonly weights: readonly number[];
}

/** Least letters of a stem that is looked for inside other words: shorter ones stand in too many by chance. */
const leastInside = 4;

/**
 * Finds the words of a text that answer a query: words with one of its stems,
 * and whole compounds that begin or end with one.
 */
export function matcher(words: readonly ReadWord[]): Matcher {
  const byStem = new Map<string, number>();
  words.forEach(({ word, readings }, number) => {
    if (!byStem.has(word.stem)) byStem.set(word.stem, number);
    for (const { terms } of readings) {
      for (const term of terms) if (!byStem.has(term.stem)) byStem.set(term.stem, number);
    }
  });
  const inside = [...byStem].filter(([one]) => one.length >= leastInside);
  const isWorthLooking = quickTest([...byStem.keys()], inside);
  const known = new Map<string, number>();
  const look = (form: string): number => {
    const own = stem(form);
    const same = byStem.get(own);
    if (same !== undefined) return same;
    return inside.find(([one]) => holds(form, own, one))?.[1] ?? -1;
  };
  return {
    match: ({ form, folded }) => {
      if (!isWorthLooking(folded)) return -1;
      const held = known.get(form);
      if (held !== undefined) return held;
      const found = look(form);
      known.set(form, found);
      return found;
    },
    weights: words.map(({ word, readings }) =>
      Math.max(0, ...readings.flatMap(({ weights }) => weights.map((one) => one * word.weight))),
    ),
  };
}

/** Fewest letters of what stands before a part: *sekund* holds no *kund*. */
const leastBefore = 3;

/** Whether a word begins with a stem of the query, or ends with a form of it. */
function holds(form: string, own: string, part: string): boolean {
  if (form.startsWith(part)) return true;
  return own.length >= part.length + leastBefore && own.endsWith(part);
}

/**
 * A quick no for most words of a text, since stemming them all would take longer
 * than the rest of a search: a word that has a stem of the query, or holds one,
 * begins with the same two letters or holds nearly all of it. The few verbs that
 * change their beginning are not marked.
 */
function quickTest(
  stems: readonly string[],
  inside: readonly (readonly [string, number])[],
): (folded: string) => boolean {
  const beginnings = new Set(stems.map((one) => foldWord(one).slice(0, 2)));
  const held = inside.map(([one]) => foldWord(one).slice(0, -1));
  return (folded) => beginnings.has(folded.slice(0, 2)) || held.some((one) => folded.includes(one));
}
