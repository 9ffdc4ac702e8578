/** What a page consists of, for the search. */
export type FieldName =
  'title' | 'also' | 'questions' | 'lead' | 'headings' | 'body' | 'topics' | 'teams' | 'synonyms';

/** How a field counts. */
export interface FieldWeight {
  /** How much one occurrence weighs, when an occurrence in the body weighs 1. */
  readonly weight: number;
  /** How much length thins it out: 0 not at all, 1 in full proportion (BM25's b). */
  readonly thinning: number;
}

/**
 * Weights of the fields. Found by trying on the half of the judged queries that
 * is there for it (`tests/judged/tuning`) and on public questions and answers.
 */
export const fieldWeights: Readonly<Record<FieldName, FieldWeight>> = {
  title: { weight: 4, thinning: 0.3 },
  also: { weight: 5, thinning: 0 },
  questions: { weight: 3, thinning: 0.2 },
  lead: { weight: 3.5, thinning: 0.3 },
  headings: { weight: 0.7, thinning: 0.3 },
  body: { weight: 1, thinning: 1 },
  topics: { weight: 0.4, thinning: 0 },
  teams: { weight: 2, thinning: 0 },
  synonyms: { weight: 0.6, thinning: 0 },
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
