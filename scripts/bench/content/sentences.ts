import type { Words } from './words.ts';

/** Builds a sentence from words; its first letter is capitalised later. */
export type SentenceKind = (words: Words) => string;

/** Sentences of normal length. */
export const sentences: readonly SentenceKind[] = [
  (w) => `${w.subject()} ${w.verb().past} ${w.thing()} ${w.circumstance()}.`,
  (w) =>
    `när ${w.subject()} ${w.verb().past} ${w.thing()} ${w.verb().past} ${w.subject()} ${w.aThing()}.`,
  (w) => `det som hjälpte var att ${w.subject()} ${w.adverb()} ${w.verb().past} ${w.theThing()}.`,
  (w) =>
    `att ${w.verb().infinitive} ${w.thing()} ${w.circumstance()} tar mindre tid än att ` +
    `${w.verb().infinitive} ${w.thing()} efteråt.`,
  (w) =>
    `${w.theThing()} ${w.verb().present} ${w.thing()}, men ${w.theThing()} gör det ${w.adverb()}.`,
  (w) => `om ${w.theThing()} saknas ${w.verb().present} ${w.subject()} ${w.thing()} i stället.`,
  (w) =>
    `därför ${w.verb().past} ${w.subject()} ${w.aThing()} och ${w.verb().past} ${w.thing()} ` +
    `${w.circumstance()}.`,
  (w) => `”Kan vi ${w.verb().infinitive} ${w.thing()} först?” undrade ${w.subject()}.`,
  (w) => `det ${w.adjective().definite} var inte ${w.thing()} utan ${w.thing()}.`,
  (w) =>
    `${w.random.int(2, 9)} av ${w.random.int(10, 40)} ${w.noun().many} ${w.verb().past} ` +
    `${w.thing()} ${w.circumstance()}.`,
  (w) =>
    `först ${w.verb().past} ${w.subject()} ${w.thing()}, sedan ${w.thing()} och till sist ` +
    `${w.thing()} ${w.circumstance()}.`,
  (w) =>
    `${w.subject()} visste att ${w.theThing()} ${w.verb().past} ${w.thing()}, men ingen hade ` +
    `${w.verb().supine} ${w.thing()} med gruppen.`,
  (w) =>
    `vi kom fram till att ${w.theThing()} behöver ${w.verb().infinitive} ${w.thing()} ${w.adverb()}.`,
  (w) =>
    `en av oss hade ${w.verb().supine} ${w.thing()} ${w.circumstance()}, en annan hade ` +
    `${w.verb().supine} ${w.thing()}, och båda hade rätt.`,
  (w) =>
    `nästa gång ska ${w.subject()} ${w.verb().infinitive} ${w.thing()} innan ${w.theThing()} börjar.`,
  (w) => `det blev ${w.adjective().neuter} när ${w.theThing()} kom ${w.circumstance()}.`,
  (w) =>
    `utan ${w.aThing()} är det svårt att ${w.verb().infinitive} ${w.thing()} ${w.circumstance()}.`,
];

/** Sentences of a few words. */
export const shortSentences: readonly SentenceKind[] = [
  (w) => `${w.theThing()} räckte.`,
  (w) => `ingen ${w.verb().past} ${w.thing()}.`,
  (w) => `det höll ${w.circumstance()}.`,
  (w) => `${w.adverb()} ${w.verb().present} ${w.subject()} ${w.thing()}.`,
  (w) => `så ${w.verb().past} ${w.subject()}.`,
];
