import type {
  SearchResults,
  SearchResult,
  Searcher,
  SearchOptions,
} from '../../../src/search/search-results.ts';
import { hasFilters, noFilters, type SearchState } from '../../../src/search/search-state.ts';

/** A search for words, without filters. */
export const stateOf = (query: string, kind: readonly string[] = []): SearchState => ({
  query,
  chosen: { ...noFilters, kind },
});

/** A page with a name and nothing else. */
const hitOf = (name: string): SearchResult => ({
  href: `/${name}/`,
  title: [{ text: name, isMatch: false }],
  kind: 'sida',
  status: '',
  excerpt: [],
  sections: [],
});

/** An answer with as many pages as told. */
export const answerOf = (count: number, rest: Partial<SearchResults> = {}): SearchResults => ({
  count,
  counts: () => ({}),
  correctedQuery: undefined,
  missingWords: [],
  suggestions: [],
  results: async (start, length) =>
    Array.from({ length: Math.max(0, Math.min(length, count - start)) }, (_, index) =>
      hitOf(`sida-${start + index}`),
    ),
  ...rest,
});

/** A search that was asked for and waits to be answered. */
export interface Asked {
  /** What was searched for. */
  readonly state: SearchState;
  /** How. */
  readonly options: SearchOptions | undefined;
  /** Answers it. */
  answer(answer: SearchResults): void;
  /** Lets it fail. */
  fail(): void;
}

/** A searcher that answers when the test says so, in any order. */
export function fakeSearcher(): { searcher: Searcher; asked: Asked[] } {
  const asked: Asked[] = [];
  const searcher: Searcher = {
    search: (state, options) =>
      new Promise((resolve, reject) => {
        asked.push({ state, options, answer: resolve, fail: () => reject(new Error('gone')) });
      }),
  };
  return { searcher, asked };
}

/** A searcher that finds three pages for any words, none with filters. */
export const strictSearcher: Searcher = {
  search: async (state) => answerOf(hasFilters(state) ? 0 : 3),
};
