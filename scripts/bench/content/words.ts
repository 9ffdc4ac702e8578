import type { Adjective, Lexicon, Noun, Verb } from './lexicon.ts';
import type { Random } from './random.ts';
import { adverbs, prepositions, subjects } from './stems.ts';

/** Number of nouns that a text repeats. */
const topicNouns = 4;
/** Number of compounds that a text repeats. */
const topicCompounds = 5;

/** Shares of word classes, chosen so that 2,000 entries contain tens of thousands of word forms. */
const share = { topicNoun: 0.3, compound: 0.35, madeAdjective: 0.25, particleVerb: 0.2 };

/** Skew towards the first compounds. */
const skew = 2;

/**
 * Selects the words of a text about one subject, with the uneven frequencies of real
 * texts, in the inflected forms that sentences need.
 */
export class Words {
  /** Random source, also for decisions about the text. */
  readonly random: Random;
  readonly #lexicon: Lexicon;
  readonly #topic: readonly Noun[];

  /** @param random chance of this text only */
  constructor(random: Random, lexicon: Lexicon) {
    this.random = random;
    this.#lexicon = lexicon;
    this.#topic = [
      ...random.sample(lexicon.nouns, topicNouns),
      ...random.sample(lexicon.compounds, topicCompounds, skew),
    ];
  }

  /** Draws a noun, often one of the text's subject. */
  noun(): Noun {
    if (this.random.chance(share.topicNoun)) return this.random.pick(this.#topic);
    if (this.random.chance(share.compound)) return this.random.pick(this.#lexicon.compounds, skew);
    return this.random.pick(this.#lexicon.nouns);
  }

  /** Draws a verb, sometimes with a particle. */
  verb(): Verb {
    const { verbs, particleVerbs } = this.#lexicon;
    return this.random.pick(this.random.chance(share.particleVerb) ? particleVerbs : verbs);
  }

  /** Draws an adjective, plain or derived. */
  adjective(): Adjective {
    const { adjectives, madeAdjectives } = this.#lexicon;
    const isMade = this.random.chance(share.madeAdjective);
    return this.random.pick(isMade ? madeAdjectives : adjectives);
  }

  /** Draws a subject of a sentence. */
  subject(): string {
    return this.random.pick(subjects);
  }

  /** Draws an adverb of manner or time. */
  adverb(): string {
    return this.random.pick(adverbs);
  }

  /** A definite noun phrase: mötet, det tydliga mötet, mötena or de tydliga mötena. */
  theThing(): string {
    const noun = this.noun();
    const many = this.random.chance(0.25);
    const form = many ? noun.theMany : noun.theOne;
    if (this.random.chance(0.65)) return form;
    return `${many ? 'de' : noun.isNeuter ? 'det' : 'den'} ${this.adjective().definite} ${form}`;
  }

  /** An indefinite noun phrase: ett möte, ett tydligt möte, möten or tydliga möten. */
  aThing(): string {
    const noun = this.noun();
    const described = this.random.chance(0.4);
    if (this.random.chance(0.4))
      return described ? `${this.adjective().definite} ${noun.many}` : noun.many;
    const { common, neuter } = this.adjective();
    const before = noun.isNeuter ? ['ett', neuter] : ['en', common];
    return [before[0], ...(described ? [before[1]] : []), noun.one].join(' ');
  }

  /** A definite or indefinite noun phrase. */
  thing(): string {
    return this.random.chance(0.6) ? this.theThing() : this.aThing();
  }

  /** A prepositional phrase: i mötet, efter en dag and so on. */
  circumstance(): string {
    return `${this.random.pick(prepositions)} ${this.thing()}`;
  }
}
