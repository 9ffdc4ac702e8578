import { readFile } from 'node:fs/promises';
import dictionary from 'dictionary-sv';
import { readLexicon, type Lexicon } from './dictionary.ts';
import { ordinaryPart, ordinaryWord, standsAlone } from './linking-endings.ts';
import { moveBounds, overriddenParts, readOverrides, type Overrides } from './overrides.ts';
import type { Evidence } from './part-costs.ts';
import { countParts } from './part-productivity.ts';
import { segment } from './segment-word.ts';
import { prefixOf, splitEntry, splitLongEntry, tearsVerb } from './split-dictionary-entry.ts';
import { reachOf } from './word-starts.ts';

/** Splits Swedish compound words into their parts. */
export interface Splitter {
  /**
   * The parts of a compound as they stand in it, which joined again give the
   * word; `[form]` when it is none. Never throws.
   */
  readonly split: (form: string) => readonly string[];
  /**
   * The ordinary word behind a part (*tjänste* → *tjänst*, *gatu* → *gata*);
   * the part itself when it stands last or nothing better is known.
   */
  readonly partKey: (part: string, isLast: boolean) => string;
}

/** What a splitter is made of. */
export interface SplitterOptions {
  /** Word forms of the site with how often they occur: lower case, NFC. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The text of an override file, in place of the reviewed one beside this module. */
  readonly overrides?: string;
}

const WORD = /^\p{L}+$/u;
/** Minimum number of letters of a compound. */
const SHORTEST = 5;

/** A splitter over a dictionary that has been read. */
function makeSplitter(
  lexicon: Lexicon,
  overrides: Overrides,
  vocabulary: ReadonlyMap<string, number>,
): Splitter {
  const evidence: Evidence = {
    lexicon,
    vocabulary,
    productivity: countParts(lexicon),
    reach: reachOf([...lexicon.entries.keys(), ...vocabulary.keys()]),
  };
  const known = new Map<string, readonly string[]>();

  /** The parts of a unit that stands first: those of its ordinary word. */
  const splitFirst = (part: string): readonly string[] => {
    const found = ordinaryWord(lexicon, part);
    // *Korttids* is in the dictionary, *korttid* isn't.
    const bound = found === part && part.endsWith('s') && !standsAlone(lexicon, part);
    const word = bound ? part.slice(0, -1) : found;
    return word === undefined || word.length < SHORTEST ? [part] : moveBounds(split(word), part);
  };

  /** The parts of all units of a word; a word of one unit is none. */
  const joinUnits = (units: readonly string[]): readonly string[] =>
    units.length === 1
      ? units
      : units.flatMap((unit, at) => (at < units.length - 1 ? splitFirst(unit) : split(unit)));

  const compute = (form: string): readonly string[] => {
    const reviewed = overriddenParts(overrides, form);
    if (reviewed) return reviewed;
    if (lexicon.entries.has(form)) {
      const prefix = prefixOf(evidence, form);
      if (prefix !== '') {
        const [first = '', ...rest] = split(form.slice(prefix.length));
        return [prefix + first, ...rest];
      }
      const pair = splitEntry(evidence, form);
      if (!pair) return joinUnits(splitLongEntry(evidence, form));
      return tearsVerb(lexicon, form, pair) ? [form] : joinUnits(pair);
    }
    const lemmas = new Set(lexicon.readings(form).map((reading) => reading.lemma));
    if (lemmas.size > 0) {
      const splits = [...lemmas].map((lemma) => moveBounds(split(lemma), form));
      return splits.find((parts) => parts.length === 1) ?? splits[0] ?? [form];
    }
    return joinUnits(segment(evidence, form) ?? [form]);
  };

  const split = (form: string): readonly string[] => {
    if (form.length < SHORTEST || !WORD.test(form)) return [form];
    const before = known.get(form);
    if (before) return before;
    const parts = compute(form);
    known.set(form, parts);
    return parts;
  };

  const partKey = (part: string, isLast: boolean): string =>
    isLast ? part : ordinaryPart(lexicon, part);

  return { split, partKey };
}

/** Reads the dictionary and the reviewed overrides; takes under a second. */
export async function loadSplitter(options: SplitterOptions): Promise<Splitter> {
  const decoder = new TextDecoder();
  const lexicon = readLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
  const text =
    options.overrides ?? (await readFile(new URL('overrides.yaml', import.meta.url), 'utf8'));
  return makeSplitter(lexicon, readOverrides(text), options.vocabulary);
}
