import type { SearchState } from '../search-state.ts';
import type { Answer, SearchOptions } from '../search-results.ts';
import { wordsOf } from '../words/tokenize.ts';
import { hitOf } from './build-result.ts';
import { lookThrough } from './rerank-by-proximity.ts';
import { matcher } from './word-matcher.ts';
import { similarWords } from './suggest-words.ts';
import type { OpenRegister } from './open-index.ts';
import { pageFilters } from './page-filters.ts';
import { pagesWithPhrases, pagesWithSmallWords } from './phrase-search.ts';
import { readQuery, type Query } from './parse-query.ts';
import { rank, type Ranking } from './rank-pages.ts';
import { readWord } from './interpret-word.ts';
import type { ReadWord } from './word-interpretation.ts';

/** Most words that are offered when something is found nowhere. */
const mostNearest = 5;

/**
 * Searches a register.
 * @param base path the site is published under
 * @throws when a part of the index cannot be loaded
 */
export async function answer(
  register: OpenRegister,
  base: string,
  { query, chosen }: SearchState,
  { isTyping = false, isBrief = false }: SearchOptions,
): Promise<Answer> {
  const filters = pageFilters(register, chosen);
  const asked = readQuery(query, isTyping);
  const read = await Promise.all(asked.words.map((word) => readWord(register, word, isBrief)));
  const ranking = await found(register, base, query, asked, read);
  const toMark = matcher(read);
  const wanted = filters.wanted(ranking.pages);
  const isOrdered = isBrief || read.length < 2;
  const ordered = isOrdered ? wanted : await lookThrough(register, wanted, ranking, toMark);
  const missed = isBrief ? [] : read.filter(({ readings }) => readings.length === 0);
  return {
    count: ordered.length,
    counts: () => filters.counts(ranking.pages),
    meant: meantQuery(query, read),
    missed: missed.map(({ word }) => word.surface),
    nearest: await nearest(register, missed),
    hits: async (start, length) => {
      const pages = ordered.slice(start, start + length).map((page) => register.text(page));
      return (await Promise.all(pages)).map((page) => hitOf(page, toMark, isBrief));
    },
  };
}

async function found(
  register: OpenRegister,
  base: string,
  query: string,
  { words, phrases }: Query,
  read: readonly ReadWord[],
): Promise<Ranking> {
  const { pages: count } = register.table;
  const exact = await pagesWithPhrases(base, phrases);
  if (words.length === 0) {
    const all = Array.from({ length: count }, (_, page) => page);
    const small = wordsOf(query).map(({ form }) => form);
    const pages =
      small.length === 0 ? all : exact ? [...exact] : await pagesWithSmallWords(base, small);
    return { pages, scores: new Float64Array(count) };
  }
  const ranking = rank(read, count, register.kin);
  return exact ? { ...ranking, pages: ranking.pages.filter((page) => exact.has(page)) } : ranking;
}

/** The query with misspelt words put right. */
function meantQuery(query: string, read: readonly ReadWord[]): string | undefined {
  let text = query;
  let isOther = false;
  for (const { word, meant } of [...read].sort((a, b) => b.word.start - a.word.start)) {
    if (meant === undefined) continue;
    text = text.slice(0, word.start) + meant + text.slice(word.end);
    isOther = true;
  }
  return isOther ? text : undefined;
}

async function nearest(register: OpenRegister, missed: readonly ReadWord[]): Promise<string[]> {
  if (missed.length === 0) return [];
  const words = await register.words();
  const near = missed.flatMap(({ word }) => similarWords(words, word.form, mostNearest));
  const sorted = near.sort((a, b) => b.share - a.share).map(({ form }) => form);
  return [...new Set(sorted)].slice(0, mostNearest);
}
