import type { Found, JudgedQuery } from './judged-set.ts';

/** Ways of searching that can be compared, ours first. */
export const ways = ['ours', 'pagefind', 'minisearch', 'minisearchStemmed'] as const;

/** One of {@link ways}. */
export type Way = (typeof ways)[number];

/** What each way that was tried found for each query, in the order of the queries. */
export type FoundByWay = Partial<Record<Way, readonly Found[]>>;

/** Makes searches, one after the other. */
export type SearchAll = (queries: readonly JudgedQuery[]) => Promise<Found[]>;
