import { readSuffixRules, type SuffixRule } from './suffix-rules.ts';

/** An entry of the dictionary that a form may belong to. */
interface Reading {
  /** The entry as it stands there, in lower case. */
  readonly lemma: string;
  /** The flags of the entry. */
  readonly flags: string;
}

/** The dictionary, ready to be asked. */
export interface Lexicon {
  /** Flags by entry in lower case; one string for each of its entries. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** The ordinary word by each form the dictionary lets stand first in a compound. */
  readonly linkingForms: ReadonlyMap<string, string>;
  /** Every entry a form may be an inflection of; empty when it is no word. */
  readonly readings: (form: string) => readonly Reading[];
}

/** The flag of forbidden words. */
const UNUSABLE = /%/;
/** May stand first or in the middle of a compound. */
const FIRST = /[XU]/;
/** Stands only in compounds, or only with an ending. */
const NOT_ALONE = /[Z¤]/;
/** A verb in *-a* and what makes it its present participle. */
const PRESENT_PARTICIPLE = /^(\p{L}{3,}a)ndes?$/u;
/** Flags of verbs. */
const VERB = /[NKLP]/;
/** Maximum number of forms whose readings are kept, about 20 MB. */
const REMEMBERED = 200_000;
const WORD = /^\p{L}+$/u;

function readEntries(words: string): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const line of words.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const word = (slash < 0 ? line : line.slice(0, slash)).trim();
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim();
    if (word.length < 2 || UNUSABLE.test(flags) || !WORD.test(word)) continue;
    // A word in capitals throughout is an acronym, which no compound hides.
    if (word === word.toUpperCase()) continue;
    const key = word.toLowerCase();
    const known = entries.get(key);
    if (known) known.push(flags);
    else entries.set(key, [flags]);
  }
  return entries;
}

function readLinkingForms(
  entries: ReadonlyMap<string, readonly string[]>,
  rules: readonly SuffixRule[],
): Map<string, string> {
  const forms = new Map<string, string>();
  const byFlag = Map.groupBy(
    rules.filter((rule) => rule.linking),
    (rule) => rule.flag,
  );
  for (const [word, entriesOfWord] of entries) {
    for (const flags of entriesOfWord) {
      if (FIRST.test(flags) && !forms.has(word)) forms.set(word, word);
      for (const flag of flags) {
        for (const rule of byFlag.get(flag) ?? []) {
          if (!rule.condition.test(word)) continue;
          const form = word.slice(0, word.length - rule.strip.length) + rule.add;
          if (!forms.has(form)) forms.set(form, word);
        }
      }
    }
  }
  return forms;
}

/** Rules by the ending they add, and among those by what they take away. */
function rulesByEnding(
  rules: readonly SuffixRule[],
): ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>> {
  const endings = Map.groupBy(rules, (rule) => rule.add);
  return new Map(
    [...endings].map(([add, ofEnding]) => [add, Map.groupBy(ofEnding, (rule) => rule.strip)]),
  );
}

/** Reads the two files of a Hunspell dictionary of Swedish. */
export function readLexicon(affixes: string, words: string): Lexicon {
  const rules = readSuffixRules(affixes);
  const entries = readEntries(words);
  const byEnding = rulesByEnding(rules.filter((rule) => !rule.linking));
  const longest = Math.max(...[...byEnding.keys()].map((ending) => ending.length));
  const known = new Map<string, readonly Reading[]>();

  const read = (form: string): readonly Reading[] => {
    const found: Reading[] = [];
    for (const flags of entries.get(form) ?? []) {
      if (!NOT_ALONE.test(flags)) found.push({ lemma: form, flags });
    }
    for (let length = 0; length <= longest && length < form.length; length++) {
      const stem = form.slice(0, form.length - length);
      for (const [strip, rulesOfStrip] of byEnding.get(form.slice(stem.length)) ?? []) {
        const lemma = stem + strip;
        const flagsOfLemma = entries.get(lemma);
        if (!flagsOfLemma) continue;
        for (const { flag, condition } of rulesOfStrip) {
          for (const flags of flagsOfLemma) {
            if (flags.includes(flag) && condition.test(lemma)) found.push({ lemma, flags });
          }
        }
      }
    }
    return found.length > 0 ? found : readParticiple(form);
  };

  /** The verb of a present participle that the dictionary leaves out (*stillande* of *stilla*). */
  const readParticiple = (form: string): readonly Reading[] => {
    const verb = PRESENT_PARTICIPLE.exec(form)?.[1] ?? '';
    const flags = entries.get(verb)?.filter((ofVerb) => VERB.test(ofVerb)) ?? [];
    return flags.map((ofVerb) => ({ lemma: verb, flags: ofVerb }));
  };

  const readings = (form: string): readonly Reading[] => {
    const before = known.get(form);
    if (before) return before;
    const found = read(form);
    if (known.size < REMEMBERED) known.set(form, found);
    return found;
  };

  return { entries, linkingForms: readLinkingForms(entries, rules), readings };
}
