/**
 * How much the ways to read a word of a query count, and how they are put
 * together. Found by trying on the half of the judged queries that is there for
 * it (`tests/judged/tuning`) and on public questions and answers.
 */
export const rankingParameters = {
  /** The word itself, or another form of it. */
  exactTerm: 1,
  /** The same letters with diacritics where the query has none. */
  addedDiacritics: 0.9,
  /** The same, where the word is found without diacritics as well. */
  addedDiacriticsBesideExact: 0.5,
  /** Other diacritics than the query has: `för` for `får`. */
  otherDiacritics: 0.3,
  /** The parts of a compound of the query, all together. */
  compoundParts: 0.9,
  /** A word that begins as the query's last word does, while it is being typed. */
  typedPrefix: 0.6,
  /** A word that begins as a word of the query does that is found nowhere. */
  shortenedPrefix: 0.4,
  /** A word that the query's word is a misspelling of. */
  typo: 0.6,
  /** Maximum number of words near a misspelt word that are looked at, and of those that it is replaced by. */
  maxTypoWords: 12,
  maxTypoCandidates: 3,
  /** A word that says little (`weak`), against others. */
  weakWord: 0.3,
  /** How strongly rare words come before common ones: the power of their rarity. */
  rarityPower: 1.3,
  /** How much of the score of a related page is added to a page. */
  relatedPages: 0.4,
  /** How much it raises the score of a page that words of the query stand near each other, and within how many words. */
  proximity: 0.2,
  proximityWindow: 30,
  /** How many of the best pages are looked through for that: about as many as are shown. */
  rerankedPages: 15,
  /** Pages below this share of the best score are left out. */
  minScoreShare: 0.05,
  /** Maximum number of words with one beginning that are looked at, and how many between two keys. */
  maxPrefixTerms: 24,
  maxPrefixTermsBrief: 8,
} as const;
