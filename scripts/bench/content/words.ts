import type { Adjective, Lexicon, Noun, Verb } from './lexicon.ts';
import type { Random } from './random.ts';
import { adverbs, prepositions, subjects } from './stems.ts';

/** How many nouns a text keeps coming back to. */
const topicNouns = 4;
/** How many compounds it does. */
const topicCompounds = 5;

/** Shares of what a text's words are, so that content of 2,000 entries holds tens of thousands of word forms. */
const share = { topicNoun: 0.3, compound: 0.35, madeAdjective: 0.25, particleVerb: 0.2 };

/** How strongly the first of the compounds are preferred. */
const skew = 2;

/**
 * Chooses the words of a text about one thing, as unevenly used as in real
 * texts, and puts them in the forms that sentences need.
 */
export class Words {
  /** Chance; also for decisions about what to write. */
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

  /** A noun, often one the text is about. */
  noun(): Noun {
    if (this.random.chance(share.topicNoun)) return this.random.pick(this.#topic);
    if (this.random.chance(share.compound)) return this.random.pick(this.#lexicon.compounds, skew);
    return this.random.pick(this.#lexicon.nouns);
  }

  /** A verb. */
  verb(): Verb {
    const { verbs, particleVerbs } = this.#lexicon;
    return this.random.pick(this.random.chance(share.particleVerb) ? particleVerbs : verbs);
  }

  /** An adjective. */
  adjective(): Adjective {
    const { adjectives, madeAdjectives } = this.#lexicon;
    const isMade = this.random.chance(share.madeAdjective);
    return this.random.pick(isMade ? madeAdjectives : adjectives);
  }

  /** Who did something. */
  subject(): string {
    return this.random.pick(subjects);
  }

  /** A small word on how or when. */
  adverb(): string {
    return this.random.pick(adverbs);
  }

  /** mötet, det tydliga mötet, mötena or de tydliga mötena. */
  theThing(): string {
    const noun = this.noun();
    const many = this.random.chance(0.25);
    const form = many ? noun.theMany : noun.theOne;
    if (this.random.chance(0.65)) return form;
    return `${many ? 'de' : noun.isNeuter ? 'det' : 'den'} ${this.adjective().definite} ${form}`;
  }

  /** ett möte, ett tydligt möte, möten or tydliga möten. */
  aThing(): string {
    const noun = this.noun();
    const described = this.random.chance(0.4);
    if (this.random.chance(0.4))
      return described ? `${this.adjective().definite} ${noun.many}` : noun.many;
    const { common, neuter } = this.adjective();
    const before = noun.isNeuter ? ['ett', neuter] : ['en', common];
    return [before[0], ...(described ? [before[1]] : []), noun.one].join(' ');
  }

  /** Any of the two. */
  thing(): string {
    return this.random.chance(0.6) ? this.theThing() : this.aThing();
  }

  /** i mötet, efter en dag and so on. */
  circumstance(): string {
    return `${this.random.pick(prepositions)} ${this.thing()}`;
  }
}
