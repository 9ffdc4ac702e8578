import type { Found, GradesByQuery, JudgedQueries, JudgedQuery } from './judged-set.ts';
import { isAnswerable, mean, ndcg, reciprocalRank } from './ranking-measures.ts';

/** Scores of a search engine on queries that have an answer. */
export interface Score {
  /** Mean nDCG@10, 0–1. */
  readonly ndcg10: number;
  /** Mean reciprocal rank of the first document of grade 1 or more among the first ten, 0–1. */
  readonly mrr: number;
  /** Share of the queries without any result, 0–1. */
  readonly zeroRate: number;
}

/** Scores on the queries of one type. */
interface TypeScore extends Score {
  /** Number of answerable queries of the type. */
  readonly queries: number;
}

/** Scores of a search engine on a whole set. */
export interface Scores extends Score {
  /** Scores by query type, in order of first occurrence. */
  readonly byType: Readonly<Record<string, TypeScore>>;
  /** Queries without a relevant document, which are excluded from all other scores. */
  readonly unanswerable: {
    readonly count: number;
    /** Number of them for which something was found. */
    readonly withResults: number;
  };
}

interface Row {
  readonly query: JudgedQuery;
  readonly ids: readonly string[];
}

/**
 * Computes the scores of a search engine's results.
 * @param found results for each query of the set, in the same order
 */
export function computeScores({ queries, grades }: JudgedQueries, found: readonly Found[]): Scores {
  const rows = queries.map((query, index): Row => ({ query, ids: found[index]?.ids ?? [] }));
  const answerable = rows.filter(({ query }) => isAnswerable(grades.get(query.id)));
  const others = rows.filter(({ query }) => !isAnswerable(grades.get(query.id)));
  const types = Map.groupBy(answerable, ({ query }) => query.type);
  return {
    ...scoreOf(answerable, grades),
    byType: Object.fromEntries(
      [...types].map(([type, some]) => [type, { ...scoreOf(some, grades), queries: some.length }]),
    ),
    unanswerable: {
      count: others.length,
      withResults: others.filter(({ ids }) => ids.length > 0).length,
    },
  };
}

function scoreOf(rows: readonly Row[], grades: GradesByQuery): Score {
  const answersOf = ({ query }: Row) => grades.get(query.id) ?? new Map<string, number>();
  return {
    ndcg10: mean(rows.map((row) => ndcg(row.ids, answersOf(row)))),
    mrr: mean(rows.map((row) => reciprocalRank(row.ids, answersOf(row)))),
    zeroRate: mean(rows.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
  };
}
