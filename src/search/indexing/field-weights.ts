/** What a page consists of, for the search. */
export type FieldName =
  'title' | 'also' | 'questions' | 'lead' | 'headings' | 'body' | 'topics' | 'teams' | 'synonyms';

/** How a field counts. */
export interface FieldWeight {
  /** How much one occurrence weighs, when an occurrence in the body weighs 1. */
  readonly weight: number;
  /** How much length thins it out: 0 not at all, 1 in full proportion (BM25's b). */
  readonly lengthNormalization: number;
}

/**
 * Weights of the fields. Found by trying on the half of the judged queries that
 * is there for it (`tests/judged/tuning`) and on public questions and answers.
 */
export const fieldWeights: Readonly<Record<FieldName, FieldWeight>> = {
  title: { weight: 4, lengthNormalization: 0.3 },
  also: { weight: 5, lengthNormalization: 0 },
  questions: { weight: 3, lengthNormalization: 0.2 },
  lead: { weight: 3.5, lengthNormalization: 0.3 },
  headings: { weight: 0.7, lengthNormalization: 0.3 },
  body: { weight: 1, lengthNormalization: 1 },
  topics: { weight: 0.4, lengthNormalization: 0 },
  teams: { weight: 2, lengthNormalization: 0 },
  synonyms: { weight: 0.6, lengthNormalization: 0 },
};

/** How soon more of the same word stops adding (BM25's k1). */
export const saturation = 7;

/** What a part of a compound weighs against the word by itself. */
export const partWeights = {
  /** The last part, which says what kind of thing it is: `pension` of `tjänstepension`. */
  last: 0.5,
  /** A part before it. */
  other: 0.35,
  /** The word that a word is derived from: `vaccin` of `vaccination`. */
  root: 1,
} as const;
