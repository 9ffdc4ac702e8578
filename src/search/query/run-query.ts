import type { SearchState } from '../search-state.ts';
import type { SearchResults, SearchOptions } from '../search-results.ts';
import { wordsOf } from '../words/tokenize.ts';
import { buildResult } from './build-result.ts';
import { rerankByProximity } from './rerank-by-proximity.ts';
import { createMatcher } from './word-matcher.ts';
import { similarWords } from './suggest-words.ts';
import type { OpenIndex } from './open-index.ts';
import { createPageFilters } from './page-filters.ts';
import { pagesWithPhrases, pagesWithStopWords } from './phrase-search.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { rankPages, type Ranking } from './rank-pages.ts';
import { interpretWord } from './interpret-word.ts';
import type { InterpretedWord } from './word-interpretation.ts';

/** Maximum number of words that are offered when something is found nowhere. */
const maxSuggestions = 5;

/**
 * Searches a search index.
 * @param base path the site is published under
 * @throws when a part of the index cannot be loaded
 */
export async function runQuery(
  searchIndex: OpenIndex,
  base: string,
  { query, chosen }: SearchState,
  { isTyping = false, isBrief = false }: SearchOptions,
): Promise<SearchResults> {
  const filters = createPageFilters(searchIndex, chosen);
  const asked = parseQuery(query, isTyping);
  const read = await Promise.all(
    asked.words.map((word) => interpretWord(searchIndex, word, isBrief)),
  );
  const ranking = await rankMatches(searchIndex, base, query, asked, read);
  const toMark = createMatcher(read);
  const wanted = filters.filter(ranking.pages);
  const isOrdered = isBrief || read.length < 2;
  const ordered = isOrdered
    ? wanted
    : await rerankByProximity(searchIndex, wanted, ranking, toMark);
  const missed = isBrief
    ? []
    : read.filter(({ interpretations: readings }) => readings.length === 0);
  return {
    count: ordered.length,
    counts: () => filters.counts(ranking.pages),
    correctedQuery: correctedQuery(query, read),
    missingWords: missed.map(({ word }) => word.surface),
    suggestions: await suggestForMissing(searchIndex, missed),
    results: async (start, length) => {
      const pages = ordered.slice(start, start + length).map((page) => searchIndex.text(page));
      return (await Promise.all(pages)).map((page) => buildResult(page, toMark, isBrief));
    },
  };
}

async function rankMatches(
  searchIndex: OpenIndex,
  base: string,
  query: string,
  { words, phrases }: ParsedQuery,
  read: readonly InterpretedWord[],
): Promise<Ranking> {
  const { pages: count } = searchIndex.table;
  const exact = await pagesWithPhrases(base, phrases);
  if (words.length === 0) {
    const all = Array.from({ length: count }, (_, page) => page);
    const small = wordsOf(query).map(({ form }) => form);
    const pages =
      small.length === 0 ? all : exact ? [...exact] : await pagesWithStopWords(base, small);
    return { pages, scores: new Float64Array(count) };
  }
  const ranking = rankPages(read, count, searchIndex.relatedPages);
  return exact ? { ...ranking, pages: ranking.pages.filter((page) => exact.has(page)) } : ranking;
}

/** The query with misspelt words corrected. */
function correctedQuery(query: string, read: readonly InterpretedWord[]): string | undefined {
  let text = query;
  let isOther = false;
  for (const { word, correction: meant } of [...read].sort((a, b) => b.word.start - a.word.start)) {
    if (meant === undefined) continue;
    text = text.slice(0, word.start) + meant + text.slice(word.end);
    isOther = true;
  }
  return isOther ? text : undefined;
}

async function suggestForMissing(
  searchIndex: OpenIndex,
  missed: readonly InterpretedWord[],
): Promise<string[]> {
  if (missed.length === 0) return [];
  const words = await searchIndex.words();
  const near = missed.flatMap(({ word }) => similarWords(words, word.form, maxSuggestions));
  const sorted = near.sort((a, b) => b.similarity - a.similarity).map(({ form }) => form);
  return [...new Set(sorted)].slice(0, maxSuggestions);
}
