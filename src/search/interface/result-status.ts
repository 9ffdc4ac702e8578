import { hasFilters } from '../search-state.ts';
import type { CompletedSearch } from './search-controller.ts';
import { filled } from './fill-template.ts';
import type { SearchWords } from './interface-texts.ts';

/** What a search reports besides its results. */
export interface ResultStatus {
  /** How much was found. */
  readonly status: string;
  /** The query as it was read, when it was put right. */
  readonly correctedQuery: string | undefined;
  /** Which of its words were put right, when that is not plain from the query. */
  readonly corrections: readonly WordCorrection[];
  /** Words that are nowhere, as one text; empty when there are none. */
  readonly missingWords: string;
  /** Words to try instead. */
  readonly suggestions: readonly string[];
  /** How many pages there would be without filters; 0 when they are not what hinders. */
  readonly countWithoutFilters: number;
  /** All of it, to be read out. */
  readonly spoken: string;
}

/**
 * What to tell of a search.
 * @param language of the site, for how words are put in a row
 */
export function resultStatus(
  found: CompletedSearch,
  words: SearchWords,
  language: string,
): ResultStatus {
  const { state, results: answer, countWithoutFilters } = found;
  const query = state.query.trim();
  const correctedQuery =
    answer.count > 0 && answer.correctedQuery !== query ? answer.correctedQuery : undefined;
  const changed = correctedQuery === undefined ? [] : correctedWords(query, correctedQuery);
  const missingWords = quotedList(answer.missingWords, language);
  const status = countText(found, words, query);
  // A single word that was put right is already named by the query itself.
  const corrections = query.split(/\s+/).length > 1 ? changed : [];
  const suggestions =
    countWithoutFilters > 0 ? [] : answer.suggestions.filter((word) => word !== query);
  const spoken = [
    status,
    countWithoutFilters > 0 && withoutText(countWithoutFilters, words),
    correctedQuery !== undefined && filled(words.meant, correctedQuery),
    ...corrections.map(([typed, read]) => filled(words.readAs, typed, read)),
    missingWords !== '' && answer.count > 0 && filled(words.missed, missingWords),
    suggestions.length > 0 && `${words.nearest} ${suggestions.join(', ')}.`,
  ].filter((part) => part !== false);
  return {
    status,
    correctedQuery,
    corrections,
    missingWords: answer.count > 0 ? missingWords : '',
    suggestions,
    countWithoutFilters,
    spoken: spoken.join(' '),
  };
}

/** Words in quotation marks, with *eller* before the last. */
function quotedList(words: readonly string[], language: string): string {
  // Seldom needed, and the first one that is made takes a slow phone 70 ms.
  if (words.length === 0) return '';
  const row = new Intl.ListFormat(language, { type: 'disjunction' });
  return row.format(words.map((word) => filled('”{}”', word)));
}

/** How many pages there are without filters. */
export function withoutText(count: number, words: SearchWords): string {
  return count === 1 ? words.withoutOne : filled(words.without, count);
}

function countText(
  { state, results: answer, countWithoutFilters }: CompletedSearch,
  words: SearchWords,
  query: string,
): string {
  if (answer.count === 1) return words.oneResult;
  if (answer.count > 1) return filled(words.results, answer.count);
  const isFiltered = countWithoutFilters > 0 || (query === '' && hasFilters(state));
  return isFiltered ? words.excluded : filled(words.none, query);
}

/** A word as it was typed, and as it was read. */
export type WordCorrection = readonly [typed: string, read: string];

/**
 * The words of a query that were put right. Nothing when the queries do not
 * have as many words: then they cannot be told apart one by one.
 * @param typed the query as it was typed
 * @param meant the query as it was read
 */
export function correctedWords(typed: string, meant: string): WordCorrection[] {
  const [before, after] = [wordsOf(typed), wordsOf(meant)];
  if (before.length !== after.length) return [];
  return before
    .map((word, index): WordCorrection => [word, after[index]!])
    .filter(([one, other]) => one.toLocaleLowerCase() !== other.toLocaleLowerCase());
}

function wordsOf(query: string): string[] {
  return query.split(/[\s,;:!?"”“()]+/).filter((word) => word !== '');
}
