/** What the search knows of a page besides its text: what it is about, in other words than its own. */
export interface PageFacts {
  /** Sentences that say what the page is about: statement and situation, or summary and purpose. */
  readonly lead: readonly string[];
  /** Other names of the thing itself. */
  readonly otherNames: readonly string[];
  /** How a reader would ask for it. */
  readonly questions: readonly string[];
  /**
   * Words for the areas and themes it belongs to: their titles, aliases, and names of
   * agreements; and names of the parties and methods behind it.
   */
  readonly topics: readonly string[];
  /** Names of the teams behind it: what a member of one remembers of it. */
  readonly teams: readonly string[];
  /**
   * Addresses of pages about the same thing, without `BASE_PATH`:
   * reflections behind a practice, and what took over from it. One of two says it.
   */
  readonly relatedPages: readonly string[];
  /**
   * How much its status and freshness lift or lower it: a factor of its score,
   * 1 for neither, from about 0.4 (replaced) to 1.15 (confirmed and fresh).
   */
  readonly boost: number;
}

/** What is known of a page that nothing is said of. */
export const noFacts: PageFacts = {
  lead: [],
  otherNames: [],
  questions: [],
  topics: [],
  teams: [],
  relatedPages: [],
  boost: 1,
};

/** Facts of pages by their address without `BASE_PATH`, such as `/metoder/fishbowl/`. */
export type FactsByAddress = ReadonlyMap<string, PageFacts>;
