import type { Lexicon } from './dictionary.ts';
import { ordinaryWord } from './linking-endings.ts';

/** All but the flags that say how a word is inflected; its genitive (A) tells nothing. */
const NO_INFLECTION = /[^B-Tm]/g;

/**
 * Whether an entry is inflected as its last part is: a compound always is
 * (*tjänstepension* as *pension*), a word that only looks like one seldom
 * (*planera*, but not as *era*).
 */
export function inflectsAlike(whole: readonly string[], last: readonly string[]): boolean {
  return whole.some((flags) => {
    const wanted = flags.replace(NO_INFLECTION, '');
    if (wanted === '') return false;
    return last.some((other) => [...wanted].every((flag) => other.includes(flag)));
  });
}

/** Flags of the definite form in the singular: neuter and common gender. */
const GENDERS = /^[BCDE]+$/;
/** Flags of an adjective or participle. */
const ADJECTIVE = /^O[PQR]*$/;
/** Flags of plurals, which the dictionary leaves out of a simple word that would look like another. */
const PLURALS = /[GHIJF]/g;

/** Flags that verbs of one conjugation share. */
const CONJUGATIONS = [/^(?=.*m)(?=.*N)/, /^(?=.*J)(?=.*K)/, /^(?=.*M)(?=.*N)/];

/**
 * Whether two entries are inflected alike but for the plural (*fest*,
 * *fingertopp*), or are verbs of one conjugation.
 */
export function inflectsNearlyAlike(whole: readonly string[], last: readonly string[]): boolean {
  return whole.some((flags) => {
    const wanted = flags.replace(NO_INFLECTION, '').replace(PLURALS, '');
    const conjugation = CONJUGATIONS.find((verb) => verb.test(flags));
    if (conjugation) return last.some((other) => conjugation.test(other));
    if (ADJECTIVE.test(wanted))
      return last.some((other) => ADJECTIVE.test(other.replace(NO_INFLECTION, '')));
    if (!GENDERS.test(wanted)) return false;
    return last.some((other) => [...wanted].every((flag) => other.includes(flag)));
  });
}

/** Flags of a noun that may stand last, or that the dictionary bars from it for its shortness only. */
const STANDS_LAST = /^(?=.*A).*[bY]/;
/** Flags of verbs and adjectives. */
const NO_NOUN = /[K-Tm]/;

/**
 * Whether the dictionary only leaves forms out of a simple noun that it has of
 * the compound, as they would look like another word's (*fisk*, *kar*, *sked*).
 */
export function inflectsLess(whole: readonly string[], last: readonly string[]): boolean {
  return whole.some((flags) => {
    const wanted = flags.replace(NO_INFLECTION, '');
    if (wanted === '' || NO_NOUN.test(wanted)) return false;
    return last.some((other) => {
      const has = other.replace(NO_INFLECTION, '');
      if (NO_NOUN.test(has) || !STANDS_LAST.test(other)) return false;
      return (
        [...has].every((flag) => wanted.includes(flag)) ||
        [...has].some((flag) => 'GHIJ'.includes(flag) && wanted.includes(flag))
      );
    });
  });
}

/** How many compounds of the dictionary each part stands in. */
export interface Productivity {
  /** By the letters of a first part. */
  readonly first: ReadonlyMap<string, number>;
  /** By the entry that stands last. */
  readonly last: ReadonlyMap<string, number>;
}

/** Shortest last part that tells of a first part. */
const SHORTEST_LAST = 4;

/**
 * Counts the entries of the dictionary that consist of something that may stand
 * first and another entry that is inflected alike: *gatu* (in *gatukök*,
 * *gatubelysning* …) stands first although no rule of the dictionary says so.
 */
export function countParts(lexicon: Lexicon): Productivity {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const words = new Map<string, string | undefined>();
  for (const [word, flags] of lexicon.entries) {
    for (let at = 2; at <= word.length - SHORTEST_LAST; at++) {
      const ending = word.slice(at);
      const other = lexicon.entries.get(ending);
      if (!other || !inflectsAlike(flags, other)) continue;
      const part = word.slice(0, at);
      if (!words.has(part)) words.set(part, ordinaryWord(lexicon, part));
      if (words.get(part) === undefined) continue;
      first.set(part, (first.get(part) ?? 0) + 1);
      last.set(ending, (last.get(ending) ?? 0) + 1);
    }
  }
  return { first, last };
}
