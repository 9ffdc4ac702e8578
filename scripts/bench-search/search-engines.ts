import type { Found } from './judged-set.ts';

/** Ways of searching that can be compared, ours first. */
export const searchEngines = ['ours', 'pagefind', 'minisearch', 'minisearchStemmed'] as const;

/** One of {@link searchEngines}. */
export type SearchEngine = (typeof searchEngines)[number];

/** What each way that was tried found for each query, in the order of the queries. */
export type FoundByEngine = Partial<Record<SearchEngine, readonly Found[]>>;
