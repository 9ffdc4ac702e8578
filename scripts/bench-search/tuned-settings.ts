import type { MiniSettings } from './mini-settings.ts';

/**
 * The settings of MiniSearch with the best mean nDCG@10 over public questions
 * (SweFAQ's 110, its documents padded with generated ones to 2,000) and the
 * project's own tuning half, found by `--grid`: some 150 combinations in four
 * steps, see `grid.ts`. The test half was not looked at.
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
