import { Random } from './random.ts';
import {
  adjectiveEndings,
  adjectives,
  firstVerbs,
  nounStems,
  secondVerbs,
  verbParticles,
} from './stems.ts';

/** A Swedish noun with its inflected forms. */
export interface Noun {
  /** Whether it is neuter (`ett`) instead of common gender (`en`). */
  readonly isNeuter: boolean;
  /** Indefinite singular: (ett) möte. */
  readonly one: string;
  /** Definite singular: mötet. */
  readonly theOne: string;
  /** Indefinite plural: möten. */
  readonly many: string;
  /** Definite plural: mötena. */
  readonly theMany: string;
  /** First part of a compound: mötes-. */
  readonly combining: string;
}

/** A Swedish verb with its inflected forms. */
export interface Verb {
  /** Infinitive: (att) fråga. */
  readonly infinitive: string;
  /** Imperative: fråga! */
  readonly imperative: string;
  /** Present tense: frågar. */
  readonly present: string;
  /** Past tense: frågade. */
  readonly past: string;
  /** Supine: (har) frågat. */
  readonly supine: string;
}

/** A Swedish adjective with its inflected forms. */
export interface Adjective {
  /** Common gender: (en) tydlig. */
  readonly common: string;
  /** Neuter: (ett) tydligt. */
  readonly neuter: string;
  /** Definite or plural: (den, det, de) tydliga. */
  readonly definite: string;
}

/** All words of generated texts, plain and derived ones in separate lists. */
export interface Lexicon {
  /** Simple nouns. */
  readonly nouns: readonly Noun[];
  /** Compounds of two or three parts, most frequent first. */
  readonly compounds: readonly Noun[];
  /** Simple verbs. */
  readonly verbs: readonly Verb[];
  /** Verbs with a particle as prefix. */
  readonly particleVerbs: readonly Verb[];
  /** Simple adjectives. */
  readonly adjectives: readonly Adjective[];
  /** Adjectives derived from nouns. */
  readonly madeAdjectives: readonly Adjective[];
}

/** Endings by declension: indefinite and definite singular, indefinite and definite plural. */
const endings = {
  first: ['a', 'an', 'or', 'orna'],
  second: ['', 'en', 'ar', 'arna'],
  third: ['', 'en', 'er', 'erna'],
  fourth: ['', 't', 'n', 'na'],
  fifth: ['', 'et', '', 'en'],
} as const satisfies Record<keyof typeof nounStems, readonly string[]>;

/** Number of compounds; with their inflections texts have about 50,000 different words. */
const compoundCount = 11_000;

/** Share of compounds with a third part. */
const threePartShare = 0.08;

/** Builds the lexicon, which is the same for every seed. */
export function buildLexicon(): Lexicon {
  const nouns = Object.entries(nounStems).flatMap(([declension, stems]) =>
    stems.map((entry) => nounFrom(entry, declension as keyof typeof endings)),
  );
  const verbs = [...firstVerbs.map(firstVerb), ...secondVerbs.map(secondVerb)];
  const random = new Random('lexicon');
  return {
    nouns,
    compounds: buildCompounds(random, nouns),
    verbs,
    particleVerbs: verbs.flatMap((verb) =>
      verbParticles.map((particle) => prefixed(verb, particle)),
    ),
    adjectives: adjectives.map(adjective),
    madeAdjectives: nouns.flatMap(({ combining }) =>
      adjectiveEndings.map((ending) => adjective(joined(combining, ending))),
    ),
  };
}

function buildCompounds(random: Random, nouns: readonly Noun[]): Noun[] {
  const made = new Map<string, Noun>();
  while (made.size < compoundCount) {
    const [before, first, last] = [random.pick(nouns), random.pick(nouns), random.pick(nouns)];
    if (first === last || before === first) continue;
    let word = prefixed({ ...last }, first.combining);
    if (random.chance(threePartShare)) word = prefixed(word, before.combining);
    // Compounds as first parts take a linking s even where simple words do not:
    // tjänstepensionsavtalsfråga.
    made.set(word.one, { ...word, combining: withLinkingS(word.combining) });
  }
  return [...made.values()];
}

function nounFrom(entry: string, declension: keyof typeof endings): Noun {
  const [stem = '', combining = stem] = entry.split(':');
  const [one, theOne, many, theMany] = endings[declension].map((ending) => stem + ending);
  const isNeuter = declension === 'fourth' || declension === 'fifth';
  return { isNeuter, one: one!, theOne: theOne!, many: many!, theMany: theMany!, combining };
}

function firstVerb(stem: string): Verb {
  const infinitive = `${stem}a`;
  const [present, past, supine] = ['r', 'de', 't'].map((ending) => infinitive + ending);
  return { infinitive, imperative: infinitive, present: present!, past: past!, supine: supine! };
}

function secondVerb(entry: string): Verb {
  const [stem = '', ending = ''] = entry.split(':');
  const [infinitive, present, supine] = ['a', 'er', 't'].map((ending) => stem + ending);
  const past = stem + ending;
  return { infinitive: infinitive!, imperative: stem, present: present!, past, supine: supine! };
}

function adjective(common: string): Adjective {
  return { common, neuter: `${common}t`, definite: `${common}a` };
}

/** Adds a prefix to every form of a word. */
function prefixed<Word extends object>(word: Word, first: string): Word {
  return Object.fromEntries(
    Object.entries(word).map(([name, form]) => [
      name,
      typeof form === 'string' ? joined(first, form) : form,
    ]),
  ) as Word;
}

/** Joins two parts. Three equal letters in a row become two, as in Swedish spelling. */
function joined(first: string, last: string): string {
  return (first + last).replace(/(.)\1\1/gu, '$1$1');
}

function withLinkingS(combining: string): string {
  return /[seo]$/.test(combining) ? combining : `${combining}s`;
}
