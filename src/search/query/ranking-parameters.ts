/**
 * How much the ways to read a word of a query count, and how they are put
 * together. Found by trying on the half of the judged queries that is there for
 * it (`tests/judged/tuning`) and on public questions and answers.
 */
export const tuning = {
  /** The word itself, or another form of it. */
  same: 1,
  /** The same letters with dots where the query has none. */
  undotted: 0.9,
  /** The same, where the word is found without dots as well. */
  undottedBeside: 0.5,
  /** Other dots than the query has: `för` for `får`. */
  otherDots: 0.3,
  /** The parts of a compound of the query, all together. */
  parts: 0.9,
  /** A word that begins as the query's last word does, while it is being typed. */
  beginning: 0.6,
  /** A word that begins as a word of the query does that is found nowhere. */
  shortened: 0.4,
  /** A word that the query's word is a slip of. */
  slip: 0.6,
  /** Most words near a slip that are looked at, and most that it is taken for. */
  mostNear: 12,
  mostSlips: 3,
  /** A word that says little (`weak`), against others. */
  weak: 0.3,
  /** How strongly rare words come before common ones: the power of their rarity. */
  rarityPower: 1.3,
  /** How much of the score of a page that tells of the same thing comes to a page. */
  kin: 0.4,
  /** How much it lifts a page that words of the query stand near each other, and within how many words. */
  nearness: 0.2,
  nearestWithin: 30,
  /** How many of the best pages are looked through for that: about as many as are shown. */
  lookedThrough: 15,
  /** Pages below this share of the best score are left out. */
  leastShare: 0.05,
  /** Most words with one beginning that are looked at, and how many between two keys. */
  mostBeginning: 24,
  mostBeginningBrief: 8,
} as const;
