import { hasFilters, isIdle, noFilters, type SearchState } from '../search-state.ts';
import type { Answer, Hit, Searcher } from '../search-results.ts';

/** A search and what came of it. */
export interface Found {
  /** What was searched for. */
  readonly state: SearchState;
  /** Whether it was while typing. */
  readonly isTyping: boolean;
  /** Whether it is what is shown between two keys: not all of it, nor in its final order. */
  readonly isBrief: boolean;
  readonly answer: Answer;
  /** The first pages of it. */
  readonly hits: readonly Hit[];
  /** How many pages there are without filters, when there are none with them. */
  readonly without: number;
}

/** What shows a search. */
export interface SearchDisplay {
  /** Nothing is searched for. */
  idle(): void;
  /** It takes long enough to be told of. */
  loading(): void;
  /** A search is done. */
  found(found: Found): void;
  /** A search could not be made. */
  failed(): void;
}

/** What a controller needs. */
export interface ControllerParts {
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
  search(state: SearchState, isTyping: boolean): Promise<Found | undefined>;
  /** Makes the last search once more. */
  again(): Promise<Found | undefined>;
}

/** A search that is done within this time, in ms, should not flicker with a word of waiting. */
export const patience = 150;

/** Typing rests after this time without a key, in ms: longer than between two keys of most people. */
export const rest = 300;

/** Pages shown between two keys: what is seen above a phone's keyboard. Each is a file to load. */
export const briefLength = 3;

/**
 * Makes searches one after another, and shows only what belongs to the latest.
 * Between two keys a few pages are shown; the rest, in their final order, when
 * typing rests.
 */
export function searchController(parts: ControllerParts): Controller {
  const { open, display, length, mayChange } = parts;
  let turn = 0;
  let last: [SearchState, boolean] | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const find = async (state: SearchState, isTyping: boolean, isBrief: boolean): Promise<Found> => {
    const searcher = await open();
    const answer = await searcher.search(state, { isTyping, isBrief });
    const hits = await answer.hits(0, isBrief ? Math.min(briefLength, length) : length);
    if (answer.count > 0 || !hasFilters(state)) {
      return { state, isTyping, isBrief, answer, hits, without: 0 };
    }
    const all = await searcher.search({ query: state.query, chosen: noFilters }, { isTyping });
    return { state, isTyping, isBrief, answer, hits, without: all.count };
  };

  const make = async (state: SearchState, isTyping: boolean, isBrief: boolean) => {
    const mine = ++turn;
    if (isIdle(state)) {
      display.idle();
      return undefined;
    }
    const waiting = setTimeout(() => {
      if (mine === turn) display.loading();
    }, patience);
    let found: Found | undefined;
    try {
      // Once more at once: the site may have been published anew since its index was loaded.
      found = await find(state, isTyping, isBrief).catch((error: unknown) => {
        if (mine !== turn) throw error;
        return find(state, isTyping, isBrief);
      });
    } catch {
      // What went wrong is of no use to a reader; that it can be tried again is.
    } finally {
      clearTimeout(waiting);
    }
    if (mine !== turn) return undefined;
    // Half a word may be found nowhere: what was there before stays until typing rests.
    if (found && (!isBrief || found.answer.count > 0)) display.found(found);
    if (!found) display.failed();
    return found;
  };

  const search = async (state: SearchState, isTyping: boolean) => {
    last = [state, isTyping];
    clearTimeout(resting);
    const found = await make(state, isTyping, isTyping);
    if (found && isTyping) {
      resting = setTimeout(() => {
        if (mayChange()) void make(state, isTyping, false);
      }, rest);
    }
    return found;
  };

  return { search, again: async () => (last ? search(...last) : undefined) };
}
