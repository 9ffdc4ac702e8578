import type { Lexicon } from './dictionary.ts';
import { firstCostBefore, lastCost, rarity, type Evidence } from './part-costs.ts';
import { inflectsAlike, inflectsLess, inflectsNearlyAlike } from './part-productivity.ts';
import { endsInEring, PREFIXES, SHORT_LAST, SUFFIXES } from './reviewed-parts.ts';
import { segment } from './segment-word.ts';

/** Letters up to which a last part must stand in a reviewed list. */
const SHORT = 3;
/** What the first part of an entry may cost. */
const WORTH = 1.9;
/** What a short last part costs beside its first part. */
const SHORT_COST = 0.24;
/** The same of one of four letters. */
const FOUR_LETTERS = 0.15;
/** Minimum number of letters of a last part that is no entry itself, or follows a prefix. */
const LONG = 4;

/** An entry without inflections but its genitive: nouns such as *anmälan*. */
const BARE = /^(?=.*A)[^B-Tm]*$/;
/** An entry that only stands first in longer compounds: *högrisk*. */
const BOUND = /^[XZ]+$/;
/** An entry that may stand last in compounds. */
const MAY_BE_LAST = /Y/;
/** Forms of verbs that make a compound of their own: *tidskrävande*, *familjehemsplacerad*, *sjukskötare*. */
const OF_VERBS = /(?:[ae]nde|[^aeiouyåäö]d|[ad]d|are|(?:iv|ut|ag|und|omm)en)$/;
/** Minimum number of letters of the parts of a compound that shows by their length. */
const LONG_FIRST = 4;
const LONG_LAST = 5;
/** What the first part of such a compound may cost. */
const PLAIN_FIRST = 1.3;
/** What the last part of such a compound may cost. */
const PLAIN = 1.35;
/** Flags of verbs. */
const VERB = /[NKLP]/;
/** Minimum number of letters of such a form. */
const SHORTEST_OF_VERBS = 6;

/** Whether an entry may end in another word, by the way both are inflected. */
function mayEndIn({ lexicon }: Evidence, entry: string, last: string): boolean {
  const flags = lexicon.entries.get(entry) ?? [];
  const lastFlags = lexicon.entries.get(last) ?? [];
  if (inflectsAlike(flags, lastFlags) || inflectsNearlyAlike(flags, lastFlags)) return true;
  if (inflectsLess(flags, lastFlags)) return true;
  if (flags.every((ofEntry) => BOUND.test(ofEntry))) {
    return lastFlags.some((ofLast) => MAY_BE_LAST.test(ofLast));
  }
  if (last.length <= LONG) return false;
  const readings = lexicon.readings(last).map((reading) => reading.flags);
  if (readings.length === 0) return false;
  if (OF_VERBS.test(last) && last.length >= SHORTEST_OF_VERBS) return true;
  return inflectsAlike(flags, readings) || flags.some((ofEntry) => BARE.test(ofEntry));
}

/**
 * The prefix of an entry that is another entry with a prefix before it
 * (*för-skola*, *åter-betalningsskydd*); empty when it is none.
 */
export function prefixOf(evidence: Evidence, entry: string): string {
  for (let at = 1; at <= entry.length - LONG; at++) {
    const prefix = entry.slice(0, at);
    if (PREFIXES.has(prefix) && mayEndIn(evidence, entry, entry.slice(at))) return prefix;
  }
  return '';
}

/** The verb that a noun in *-ing* is made of: *vandra* of *vandring*. */
function verbOf(lexicon: Lexicon, noun: string): string | undefined {
  for (const ending of ['ning', 'ing']) {
    const verb = `${noun.slice(0, -ending.length)}a`;
    const flags = noun.endsWith(ending) ? lexicon.entries.get(verb) : undefined;
    if (flags?.some((ofVerb) => VERB.test(ofVerb))) return verb;
  }
  return undefined;
}

/**
 * Whether two parts tear a noun in *-ing* from its verb: *vand|ring*, where
 * *ring* has nothing to do with *vandra*; not so *snö|röjning* of *snöröja*.
 */
export function tearsVerb(
  lexicon: Lexicon,
  entry: string,
  [first, last]: readonly [string, string],
): boolean {
  const verb = verbOf(lexicon, entry);
  return verb !== undefined && verbOf(lexicon, last) !== verb.slice(first.length);
}

/**
 * Whether two parts are so long and so sure that they make a compound however
 * the dictionary inflects it (*pensions|pengar*, *grund|tanke*).
 */
function isPlain(evidence: Evidence, cost: number, first: string, last: string): boolean {
  return (
    cost <= PLAIN_FIRST &&
    first.length >= LONG_FIRST &&
    last.length >= LONG_LAST &&
    lastCost(evidence, last) < PLAIN
  );
}

const shortCost = (last: string): number =>
  last.length <= SHORT ? SHORT_COST : last.length === LONG ? FOUR_LETTERS : 0;

/** Whether a last part lost its own prefix to the first one: *hemför|säkring* of *försäkring*. */
function losesPrefix(evidence: Evidence, first: string, last: string): boolean {
  if (evidence.lexicon.linkingForms.has(first)) return false;
  for (let at = first.length - 3; at >= 2; at--) {
    const prefix = first.slice(at);
    if (!PREFIXES.has(prefix) || !evidence.lexicon.entries.has(prefix + last)) continue;
    if (evidence.lexicon.linkingForms.has(first.slice(0, at))) return true;
  }
  return false;
}

/**
 * The two words that an entry of the dictionary consists of: one that may stand
 * first and another word, inflected alike. Undefined when it is no compound.
 */
export function splitEntry(
  evidence: Evidence,
  entry: string,
): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let bestCost = Infinity;
  for (let at = 2; at <= entry.length - 2; at++) {
    const last = entry.slice(at);
    if (SUFFIXES.has(last) || endsInEring(entry, at)) continue;
    if (last.length <= SHORT && !SHORT_LAST.has(last)) continue;
    const first = entry.slice(0, at);
    const cost = firstCostBefore(evidence, first, last.charAt(0), 1);
    if (cost > WORTH || losesPrefix(evidence, first, last)) continue;
    if (!mayEndIn(evidence, entry, last) && !isPlain(evidence, cost, first, last)) continue;
    const whole = cost + rarity(evidence, last) + shortCost(last);
    if (whole < bestCost) {
      best = [first, last];
      bestCost = whole;
    }
  }
  return best;
}

/** Fewest units of an entry that {@link splitEntry} finds no two words in. */
const LONG_ENTRY_UNITS = 3;

/**
 * The units of an entry whose first part is no word of the dictionary
 * (*avtals|grupp|sjukförsäkring*); the entry itself when it is no compound.
 */
export function splitLongEntry(evidence: Evidence, entry: string): readonly string[] {
  const units = segment(evidence, entry) ?? [];
  const last = units.at(-1) ?? '';
  const [first = '', ...rest] = units;
  const needed = first.length < LONG ? LONG_LAST : LONG;
  const sure = units.length >= LONG_ENTRY_UNITS && rest.every((unit) => unit.length >= needed);
  return sure && mayEndIn(evidence, entry, last) ? units : [entry];
}
