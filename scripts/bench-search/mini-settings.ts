/** The tunable settings of MiniSearch. */
export interface MiniSettings {
  /** Weight of the title relative to the body. */
  readonly title: number;
  /** Weight of aliases relative to the body. */
  readonly aliases: number;
  /** Maximum edit distance, as a share of the word's length. */
  readonly fuzzy: number;
  /** Minimum length of a word for prefix search; 0 turns it off. */
  readonly prefixFrom: number;
  /** Whether a document must match any or all words. */
  readonly combineWith: 'OR' | 'AND';
  /** Whether stop words are removed from a query. */
  readonly withoutStopWords: boolean;
  /** BM25+ term frequency saturation; MiniSearch's default is 1.2. */
  readonly k: number;
  /** BM25+ length normalisation; MiniSearch's default is 0.7. */
  readonly b: number;
  /** BM25+ lower bound of an occurrence; MiniSearch's default is 0.5. */
  readonly d: number;
}

/** Default settings, with the two options of the first example in MiniSearch's documentation. */
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
 * Settings with the best mean nDCG@10 over public questions (SweFAQ's 110, its
 * documents padded with generated ones to 2,000) and the project's tuning queries,
 * found by `--grid`: about 150 combinations in four steps, see `tune-settings.ts`. The
 * test queries were not used.
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

/** Best settings found the same way for MiniSearch with the site's stemmer. */
export const tunedStemmed: MiniSettings = {
  ...tuned,
  aliases: 4,
  prefixFrom: 4,
  b: 0.9,
  d: 0,
};
