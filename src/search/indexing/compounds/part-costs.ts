import type { Lexicon } from './dictionary.ts';
import { ordinaryWord } from './linking-endings.ts';
import type { Productivity } from './part-productivity.ts';
import { PREFIXES, SHORT_FIRST, SHORT_LAST, SUFFIXES } from './reviewed-parts.ts';
import type { Reach } from './word-starts.ts';

/** What a word may be split by. */
export interface Evidence {
  readonly lexicon: Lexicon;
  /** How many compounds of the dictionary each part stands in. */
  readonly productivity: Productivity;
  /** How known words begin: those of the dictionary and those of the site. */
  readonly reach: Reach;
  /** Word forms of the site with how often they occur. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Price of a part as sure as a part can be. */
const SURE = 1;
/** Price of a first part seen in a few compounds of the dictionary only. */
const SEEN = 1.3;
/** Price of a part that has but its being a word for it. */
const GUESSED = 2;
/** The same of a long one. */
const GUESSED_LONG = 1.7;
/** Letters from which a part is long. */
const LONG = 6;
/** What four letters cost above five and more, which are seldom there by chance. */
const FOUR_LETTERS = 0.2;
/** What two or three letters cost above that. */
const THREE_LETTERS = 0.5;
/** What is taken off for a part the site itself uses as a word. */
const USED = 0.15;
/** Compounds of the dictionary that make a first part sure. */
const MANY = 4;
/** Compounds that make one of a word that else only derives words. */
const VERY_MANY = 30;
/** Letters up to which a part must stand in a reviewed list. */
const SHORT = 3;

function price(evidence: Evidence, base: number, part: string, word: string): number {
  const length = part.length <= SHORT ? THREE_LETTERS : part.length === 4 ? FOUR_LETTERS : 0;
  const used = evidence.vocabulary.has(word) || evidence.vocabulary.has(part) ? USED : 0;
  return base + length - used;
}

/** Minimum number of letters of a first part that the dictionary does not know. */
const UNKNOWN = 5;
/** Minimum number of letters of a prefix before a word that makes a word the dictionary does not know. */
const PREFIX = 2;

/** The cost of a first part that is a word of the site, or a known one with a prefix (*efter-skydds*). */
function unknownCost(evidence: Evidence, part: string): number {
  if (part.length < UNKNOWN) return Infinity;
  for (let at = PREFIX; at <= part.length - UNKNOWN; at++) {
    const word = PREFIXES.has(part.slice(0, at))
      ? ordinaryWord(evidence.lexicon, part.slice(at))
      : undefined;
    if (word !== undefined && evidence.lexicon.linkingForms.has(part.slice(at))) {
      return GUESSED_LONG;
    }
  }
  const used = evidence.vocabulary.has(part) || evidence.vocabulary.has(part.replace(/s$/, ''));
  return used ? GUESSED : Infinity;
}

/**
 * What it costs to take letters for a part that others follow; Infinity when
 * they can't be one.
 *
 * @param own Compounds of the dictionary that don't count, as they are what is being split.
 */
function firstCost(evidence: Evidence, part: string, own = 0): number {
  if (PREFIXES.has(part)) return Infinity;
  if (part.length <= SHORT ? !SHORT_FIRST.has(part) : SUFFIXES.has(part)) return Infinity;
  const word = ordinaryWord(evidence.lexicon, part);
  if (word === undefined) return unknownCost(evidence, part);
  const count = (evidence.productivity.first.get(part) ?? 0) - own;
  // *Riks* is no form of *rik* where so many words begin with it.
  if (PREFIXES.has(word)) return Infinity;
  if (word !== part && SUFFIXES.has(word) && count < VERY_MANY) return Infinity;
  if (evidence.lexicon.linkingForms.has(part) || count >= MANY) {
    return price(evidence, SURE, part, word);
  }
  if (count > 0) return price(evidence, SEEN, part, word);
  return price(evidence, part.length >= LONG ? GUESSED_LONG : GUESSED, part, word);
}

/**
 * The cost of a first part that may have lost one of three equal letters to the
 * part that follows, *fal(l)* of *fallucka*.
 */
export function firstCostBefore(evidence: Evidence, part: string, next: string, own = 0): number {
  const cost = firstCost(evidence, part, own);
  const last = part.at(-1) ?? '';
  if (cost !== Infinity || last !== next) return cost;
  return firstCost(evidence, part + last, own);
}

/** What a last part costs more that stands in no, or few, compounds of the dictionary. */
const RARE_LAST = [0.3, 0.1] as const;

/** What the rareness of a last part adds to its price. */
export function rarity(evidence: Evidence, word: string): number {
  if (SHORT_LAST.has(word)) return 0;
  const count = evidence.productivity.last.get(word) ?? 0;
  return count === 0 ? RARE_LAST[0] : count < MANY ? RARE_LAST[1] : 0;
}

/** May stand last in a compound. */
const LAST = /Y/;

/** What it costs to take letters for the last part; Infinity when they can't be one. */
export function lastCost(evidence: Evidence, part: string): number {
  if (SUFFIXES.has(part)) return Infinity;
  // *Ställ* is an entry itself, though it is a form of *ställa* too.
  const isEntry = evidence.lexicon.entries.get(part)?.some((flags) => LAST.test(flags)) ?? false;
  let best = Infinity;
  for (const { lemma, flags } of evidence.lexicon.readings(part)) {
    if (SUFFIXES.has(lemma) && !isEntry) return Infinity;
    const short = lemma.length <= SHORT;
    if (short && !SHORT_LAST.has(lemma)) continue;
    const often = (evidence.productivity.last.get(lemma) ?? 0) >= MANY;
    const known = LAST.test(flags) ? SURE : often ? SEEN : GUESSED;
    const base = short ? SURE : known + rarity(evidence, lemma);
    best = Math.min(best, price(evidence, base, part, lemma));
  }
  return best;
}
