import type { SearchState } from './search-state.ts';

/** A piece of shown text. */
export interface TextRun {
  /** The text, as it is to be read: not escaped, no markup. */
  readonly text: string;
  /** Whether it is a whole word that answers the query. */
  readonly isMatch: boolean;
}

/** A part of a page that answers the query. */
export interface SectionResult {
  /** Address with the anchor of the part. */
  readonly href: string;
  /** Heading of the part. */
  readonly title: readonly TextRun[];
  /** Text around the words that match. */
  readonly excerpt: readonly TextRun[];
}

/** A page that was found. */
export interface SearchResult {
  /** Its address, with the path the site is published under. */
  readonly href: string;
  readonly title: readonly TextRun[];
  /** Its kind, as a value of the kind filter. */
  readonly kind: string;
  /** Its status, as a value of the status filter; empty when it has none. */
  readonly status: string;
  /** Text around the words that match, or what the page says of itself. */
  readonly excerpt: readonly TextRun[];
  /** Its parts that answer best, at most three; empty when the page as a whole does. */
  readonly sections: readonly SectionResult[];
}

/** Numbers of pages by filter (its name in the address) and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The results of one search. */
export interface SearchResults {
  readonly count: number;
  /** The pages from `start`, at most `length` of them, best first. */
  results(start: number, length: number): Promise<SearchResult[]>;
  /** Counts how many pages there would be with each value of each filter. */
  counts(): FilterCounts;
  /** The query with misspelt words corrected, when it was understood so: “Menade du …”. */
  readonly correctedQuery: string | undefined;
  /** Words of the query that are found nowhere, and were not put right. */
  readonly missingWords: readonly string[];
  /** Words of the site that are nearest to those missed, best first; each is a query. */
  readonly suggestions: readonly string[];
}

/** How a search is made. */
export interface SearchOptions {
  /** Whether the last word may not be typed to its end. */
  readonly isTyping?: boolean;
  /** Whether more keys are about to come: the order need not be final, and few texts are loaded. */
  readonly isBrief?: boolean;
}

/** The search of a site, loaded. */
export interface Searcher {
  /**
   * Searches. Words need not all be found; without words, everything that the filters leave.
   * @throws when a part of the index cannot be loaded
   */
  search(state: SearchState, options?: SearchOptions): Promise<SearchResults>;
}
