import { Random } from './random.ts';
import {
  adjectiveEndings,
  adjectives,
  firstVerbs,
  nounStems,
  secondVerbs,
  verbParticles,
} from './stems.ts';

/** A noun in the forms that sentences need. */
export interface Noun {
  /** Whether it takes `ett`; else `en`. */
  readonly isNeuter: boolean;
  /** (ett) möte */
  readonly one: string;
  /** mötet */
  readonly theOne: string;
  /** möten */
  readonly many: string;
  /** mötena */
  readonly theMany: string;
  /** mötes-, as the first part of a compound */
  readonly combining: string;
}

/** A verb in the forms that sentences need. */
export interface Verb {
  /** (att) fråga */
  readonly infinitive: string;
  /** fråga! */
  readonly imperative: string;
  /** frågar */
  readonly present: string;
  /** frågade */
  readonly past: string;
  /** (har) frågat */
  readonly supine: string;
}

/** An adjective in the forms that sentences need. */
export interface Adjective {
  /** (en) tydlig */
  readonly common: string;
  /** (ett) tydligt */
  readonly neuter: string;
  /** (den, det, de) tydliga */
  readonly definite: string;
}

/** The words texts are made of. Plain words come first in each pair of lists, made ones second. */
export interface Lexicon {
  /** Nouns that are one word. */
  readonly nouns: readonly Noun[];
  /** Nouns of two or three parts, the most used first. */
  readonly compounds: readonly Noun[];
  /** Verbs as they are. */
  readonly verbs: readonly Verb[];
  /** Verbs with a particle before. */
  readonly particleVerbs: readonly Verb[];
  /** Adjectives as they are. */
  readonly adjectives: readonly Adjective[];
  /** Adjectives made of a noun and an ending. */
  readonly madeAdjectives: readonly Adjective[];
}

/** Endings of each declension: indefinite and definite singular, indefinite and definite plural. */
const endings = {
  first: ['a', 'an', 'or', 'orna'],
  second: ['', 'en', 'ar', 'arna'],
  third: ['', 'en', 'er', 'erna'],
  fourth: ['', 't', 'n', 'na'],
  fifth: ['', 'et', '', 'en'],
} as const satisfies Record<keyof typeof nounStems, readonly string[]>;

/** How many compounds there are; with their forms they give texts some 50,000 different words. */
const compoundCount = 11_000;

/** The share of compounds that have a third part. */
const threePartShare = 0.08;

/** Builds the lexicon. It is the same for every seed: a language does not change with the text. */
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
    // Long first parts take an s even where short ones do not: tjänstepensionsavtalsfråga.
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

/** A word with another in front of it in every form. */
function prefixed<Word extends object>(word: Word, first: string): Word {
  return Object.fromEntries(
    Object.entries(word).map(([name, form]) => [
      name,
      typeof form === 'string' ? joined(first, form) : form,
    ]),
  ) as Word;
}

/** Two parts as one word; three of the same letter in a row become two, as Swedish is written. */
function joined(first: string, last: string): string {
  return (first + last).replace(/(.)\1\1/gu, '$1$1');
}

function withLinkingS(combining: string): string {
  return /[seo]$/.test(combining) ? combining : `${combining}s`;
}
