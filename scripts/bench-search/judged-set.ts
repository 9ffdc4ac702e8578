/** A document to search for. */
export interface JudgedDocument {
  /** Any text; no two documents have the same. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** Its text, plain, with line breaks between paragraphs. */
  readonly body: string;
  /** Other names of what it is about. */
  readonly aliases: readonly string[];
}

/** A search to make. */
export interface JudgedQuery {
  /** Any text; no two queries have the same. */
  readonly id: string;
  /** Sort of query, which results are summed up by. */
  readonly type: string;
  /** What is typed. */
  readonly text: string;
}

/** How well each document answers a query, 0–3, by the document's id. What is not judged is 0. */
export type Grades = ReadonlyMap<string, number>;

/** Grades of every query that has any, by the query's id. */
export type GradesByQuery = ReadonlyMap<string, Grades>;

/** Searches with the right answers. */
export interface JudgedQueries {
  /** Searches, in the order of the file. */
  readonly queries: readonly JudgedQuery[];
  /** Answers. */
  readonly grades: GradesByQuery;
}

/** Searches with the right answers, and what is searched. */
export interface JudgedSet extends JudgedQueries {
  /** Documents, in the order of the file. */
  readonly documents: readonly JudgedDocument[];
}

/** What a way of searching found for a query. */
export interface Found {
  /** Ids of the first documents, best first, at most {@link depth}. */
  readonly ids: readonly string[];
}

/** How many results of each search are judged: a first page of results. */
export const depth = 10;
