/** A document of a judged set. */
export interface JudgedDocument {
  /** Unique id, any text. */
  readonly id: string;
  readonly title: string;
  /** Plain text with line breaks between paragraphs. */
  readonly body: string;
  /** Other names of its subject. */
  readonly aliases: readonly string[];
}

/** A query of a judged set. */
export interface JudgedQuery {
  /** Unique id, any text. */
  readonly id: string;
  /** Query type, by which results are grouped. */
  readonly type: string;
  /** The query as typed. */
  readonly text: string;
}

/**
 * Grades 0–3 of the documents for one query, by document id. Documents without
 * judgement have grade 0.
 */
export type Grades = ReadonlyMap<string, number>;

/** Grades by query id, for queries that have judgements. */
export type GradesByQuery = ReadonlyMap<string, Grades>;

/** Queries with judgements of their results. */
export interface JudgedQueries {
  /** Queries in the order of the file. */
  readonly queries: readonly JudgedQuery[];
  readonly grades: GradesByQuery;
}

/** Queries with judgements and the documents to search. */
export interface JudgedSet extends JudgedQueries {
  /** Documents in the order of the file. */
  readonly documents: readonly JudgedDocument[];
}

/** Results of a search engine for one query. */
export interface Found {
  /** Ids of the first results, best first, at most {@link depth}. */
  readonly ids: readonly string[];
}

/** Number of results that are evaluated per query: a first page of results. */
export const depth = 10;
