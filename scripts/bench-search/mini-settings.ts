/** Everything that is tuned of a MiniSearch. */
export interface MiniSettings {
  /** How much the title counts, when the body counts 1. */
  readonly title: number;
  /** How much other names count, when the body counts 1. */
  readonly aliases: number;
  /** Signs that may differ, as a share of the word's length. */
  readonly fuzzy: number;
  /** Length from which a word also finds those it begins; 0: none does. */
  readonly prefixFrom: number;
  /** Whether a document must have any or all of the words. */
  readonly combineWith: 'OR' | 'AND';
  /** Whether stop words are left out of a query. */
  readonly withoutStopWords: boolean;
  /** BM25+: how soon more of the same word stops adding. MiniSearch's own is 1.2. */
  readonly k: number;
  /** BM25+: how much length thins a text out. MiniSearch's own is 0.7. */
  readonly b: number;
  /** BM25+: what an occurrence adds at least. MiniSearch's own is 0.5. */
  readonly d: number;
}

/** MiniSearch as it comes, with the two options that its documentation begins with. */
export const untuned: MiniSettings = {
  title: 2,
  aliases: 2,
  fuzzy: 0.2,
  prefixFrom: 1,
  combineWith: 'OR',
  withoutStopWords: false,
  k: 1.2,
  b: 0.7,
  d: 0.5,
};

/**
 * The settings of MiniSearch with the best mean nDCG@10 over public questions
 * (SweFAQ's 110, its documents padded with generated ones to 2,000) and the
 * project's own tuning half, found by `--grid`: some 150 combinations in four
 * steps, see `tune-settings.ts`. The test half was not looked at.
 */
export const tuned: MiniSettings = {
  title: 2,
  aliases: 2,
  fuzzy: 0.2,
  prefixFrom: 6,
  combineWith: 'OR',
  withoutStopWords: true,
  k: 3,
  b: 1,
  d: 0.5,
};

/** Found in the same way for a MiniSearch that is given our stems. */
export const tunedStemmed: MiniSettings = {
  ...tuned,
  aliases: 4,
  prefixFrom: 4,
  b: 0.9,
  d: 0,
};
