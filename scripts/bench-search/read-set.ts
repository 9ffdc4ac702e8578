import { join } from 'node:path';
import { readJsonLines, textOf } from './json-lines.ts';
import type { JudgedDocument, JudgedQueries, JudgedQuery, JudgedSet } from './judged-set.ts';

/** Type of a query that names none. */
const defaultType = 'question';

/** Allowed grades of a judgement. */
const gradeScale: readonly unknown[] = [0, 1, 2, 3];

/**
 * Reads `documents.jsonl`, `queries.jsonl` and `judgements.jsonl` of a folder.
 * @param warn called for judgements about unknown queries or documents
 * @throws LineError at the first invalid line
 */
export async function readSet(dir: string, warn: (what: string) => void): Promise<JudgedSet> {
  const documents = await readDocuments(join(dir, 'documents.jsonl'));
  return { documents, ...(await readQueries(dir, documents, warn)) };
}

async function readDocuments(file: string): Promise<JudgedDocument[]> {
  const once = onlyOnce('document');
  return (await readJsonLines(file)).map((line) => {
    const { aliases = [] } = line.data;
    const id = once(textOf(line, 'id'), line.fail);
    if (!isTexts(aliases)) return line.fail('"aliases" must be a list of texts');
    return { id, title: textOf(line, 'title'), body: textOf(line, 'body'), aliases };
  });
}

/**
 * Reads `queries.jsonl` and `judgements.jsonl` of a folder. Of repeated judgements the
 * last one counts.
 * @param documents documents to search in
 * @param warn called for judgements about unknown queries or documents. A judgement of
 *   a missing document still counts, as an answer that is not found.
 * @throws LineError at the first invalid line
 */
export async function readQueries(
  dir: string,
  documents: readonly JudgedDocument[],
  warn: (what: string) => void,
): Promise<JudgedQueries> {
  const once = onlyOnce('query');
  const queries = (await readJsonLines(join(dir, 'queries.jsonl'))).map((line): JudgedQuery => {
    const id = once(textOf(line, 'id'), line.fail);
    const type = line.data['type'] === undefined ? defaultType : textOf(line, 'type');
    return { id, type, text: textOf(line, 'text') };
  });
  const grades = new Map(queries.map(({ id }) => [id, new Map<string, number>()]));
  const known = new Set(documents.map(({ id }) => id));
  for (const line of await readJsonLines(join(dir, 'judgements.jsonl'))) {
    const query = textOf(line, 'query');
    const document = textOf(line, 'document');
    const grade = line.data['grade'];
    if (!gradeScale.includes(grade)) line.fail('"grade" must be 0, 1, 2 or 3');
    const answers = grades.get(query);
    if (!answers) warn(`A judgement names the query "${query}", which there is none of`);
    if (!known.has(document)) {
      warn(`A judgement names the document "${document}", which there is none of`);
    }
    answers?.set(document, grade as number);
  }
  return { queries, grades };
}

function onlyOnce(what: string) {
  const seen = new Set<string>();
  return (id: string, fail: (what: string) => never): string => {
    if (seen.has(id)) fail(`a ${what} with the id "${id}" has come before`);
    seen.add(id);
    return id;
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
