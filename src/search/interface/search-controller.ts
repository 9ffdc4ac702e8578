import { hasFilters, isEmptySearch, noFilters, type SearchState } from '../search-state.ts';
import type { SearchResults, SearchResult, Searcher } from '../search-results.ts';

/** A search and what came of it. */
export interface CompletedSearch {
  /** What was searched for. */
  readonly state: SearchState;
  /** Whether it was while typing. */
  readonly isTyping: boolean;
  /** Whether it is what is shown between two keys: not all of it, nor in its final order. */
  readonly isBrief: boolean;
  readonly results: SearchResults;
  /** The first pages of it. */
  readonly firstResults: readonly SearchResult[];
  /** How many pages there are without filters, when there are none with them. */
  readonly countWithoutFilters: number;
}

/** What shows a search. */
export interface SearchDisplay {
  /** Nothing is searched for. */
  idle(): void;
  /** It takes long enough to be announced. */
  loading(): void;
  /** A search is done. */
  found(found: CompletedSearch): void;
  /** A search could not be made. */
  failed(): void;
}

/** What a controller needs. */
export interface ControllerOptions {
  /** Loads the search; called for each search, so that a failure can be got over. */
  open(): Promise<Searcher>;
  /** Shows what comes of it. */
  readonly display: SearchDisplay;
  /** How many pages to show at first. */
  readonly length: number;
  /** Whether what is shown may still change: not once the reader is among it. */
  mayChange(): boolean;
}

/** Makes searches and shows them; a later one always wins over an earlier. */
export interface Controller {
  /** Searches and shows; gives what was found unless it failed or a later search came. */
  search(state: SearchState, isTyping: boolean): Promise<CompletedSearch | undefined>;
  /** Makes the last search once more. */
  retry(): Promise<CompletedSearch | undefined>;
}

/** A search that is done within this time, in ms, should not flicker with a word of waiting. */
export const loadingDelay = 150;

/** Typing rests after this time without a key, in ms: longer than between two keys of most people. */
export const typingPause = 300;

/** Pages shown between two keys: what is seen above a phone's keyboard. Each is a file to load. */
const briefLength = 3;

/**
 * Makes searches one after another, and shows only what belongs to the latest.
 * Between two keys a few pages are shown; the rest, in their final order, when
 * typing rests.
 */
export function createSearchController(parts: ControllerOptions): Controller {
  const { open, display, length, mayChange } = parts;
  let turn = 0;
  let last: [SearchState, boolean] | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const find = async (
    state: SearchState,
    isTyping: boolean,
    isBrief: boolean,
  ): Promise<CompletedSearch> => {
    const searcher = await open();
    const results = await searcher.search(state, { isTyping, isBrief });
    const firstResults = await results.results(0, isBrief ? Math.min(briefLength, length) : length);
    if (results.count > 0 || !hasFilters(state)) {
      return { state, isTyping, isBrief, results, firstResults, countWithoutFilters: 0 };
    }
    const all = await searcher.search({ query: state.query, chosen: noFilters }, { isTyping });
    return { state, isTyping, isBrief, results, firstResults, countWithoutFilters: all.count };
  };

  const runSearch = async (state: SearchState, isTyping: boolean, isBrief: boolean) => {
    const ownTurn = ++turn;
    if (isEmptySearch(state)) {
      display.idle();
      return undefined;
    }
    const waiting = setTimeout(() => {
      if (ownTurn === turn) display.loading();
    }, loadingDelay);
    let found: CompletedSearch | undefined;
    try {
      // Once more at once: the site may have been published anew since its index was loaded.
      found = await find(state, isTyping, isBrief).catch((error: unknown) => {
        if (ownTurn !== turn) throw error;
        return find(state, isTyping, isBrief);
      });
    } catch {
      // What went wrong is of no use to a reader; that it can be tried again is.
    } finally {
      clearTimeout(waiting);
    }
    if (ownTurn !== turn) return undefined;
    // Half a word may be found nowhere: what was there before stays until typing rests.
    if (found && (!isBrief || found.results.count > 0)) display.found(found);
    if (!found) display.failed();
    return found;
  };

  const search = async (state: SearchState, isTyping: boolean) => {
    last = [state, isTyping];
    clearTimeout(resting);
    const found = await runSearch(state, isTyping, isTyping);
    if (found && isTyping) {
      resting = setTimeout(() => {
        if (mayChange()) void runSearch(state, isTyping, false);
      }, typingPause);
    }
    return found;
  };

  return { search, retry: async () => (last ? search(...last) : undefined) };
}
