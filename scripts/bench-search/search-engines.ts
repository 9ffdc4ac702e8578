import type { Found } from './judged-set.ts';

/** Search engines that can be compared, the site's own first. */
export const searchEngines = ['ours', 'pagefind', 'minisearch', 'minisearchStemmed'] as const;

/** One of {@link searchEngines}. */
export type SearchEngine = (typeof searchEngines)[number];

/** Results of each engine for each query, in the order of the queries. */
export type FoundByEngine = Partial<Record<SearchEngine, readonly Found[]>>;
