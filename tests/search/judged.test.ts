import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPractices } from '../../src/core/knowledge/project-practices.ts';
import { addressOf, isAddressed } from '../../src/core/model/addresses.ts';
import { loadContent } from '../../src/core/source/load-content.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { projectRoot } from '../support/project-root.ts';

/** One query of a judged set, as its line says it. */
interface JudgedQuery {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

/** One judgement, as its line says it. */
interface Judgement {
  readonly query: string;
  readonly document: string;
  readonly grade: number;
}

/** Types with an answer, in the order of the README. */
const answerable = [
  'exact',
  'inflected',
  'compound',
  'synonym',
  'typo',
  'undotted',
  'question',
  'perspective',
] as const;

const unanswerable = 'unanswerable';

/** The fewest queries of a type with an answer: fewer and one query would move its mean too far. */
const fewest = 12;

/** The fewest queries of a set that have no answer. */
const fewestUnanswerable = 10;

const folder = join(projectRoot, 'tests', 'judged');
const readable = await readAddresses();

async function readLines<Line>(file: string): Promise<Line[]> {
  const text = await readFile(join(folder, file), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** Addresses of the pages that can be found, without building the site. */
async function readAddresses(): Promise<ReadonlySet<string>> {
  const { entries } = await loadContent(readPaths({}, projectRoot));
  const { practices } = projectPractices(entries.reflection);
  const own = Object.values(entries).flatMap((list) =>
    list.flatMap(({ kind, id }) => (isAddressed(kind) ? [addressOf(kind, id)] : [])),
  );
  const handbook = await readdir(join(projectRoot, 'src', 'pages', 'bidra'), { recursive: true });
  return new Set([
    ...own,
    ...practices.map(({ id }) => addressOf('practice', id)),
    ...handbook
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => `/bidra/${file.replace(/(\/?index)?\.mdx$/, '')}/`),
  ]);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe.each(['tuning', 'test'])('the judged set %s', async (set) => {
  const queries = await readLines<JudgedQuery>(`${set}/queries.jsonl`);
  const judgements = await readLines<Judgement>(`${set}/judgements.jsonl`);
  const typeOf = new Map(queries.map(({ id, type }) => [id, type]));

  it('holds each query and each judgement once', () => {
    expect(repeated(queries.map(({ id }) => id))).toEqual([]);
    expect(repeated(queries.map(({ text }) => text.trim().toLowerCase()))).toEqual([]);
    expect(repeated(judgements.map(({ query, document }) => `${query} ${document}`))).toEqual([]);
  });

  it('has enough queries of every type, and no type besides', () => {
    const counts = new Map<string, number>();
    for (const { type } of queries) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([...answerable, unanswerable].sort());
    const few = answerable.filter((type) => counts.get(type)! < fewest);
    expect(few).toEqual([]);
    expect(counts.get(unanswerable)).toBeGreaterThanOrEqual(fewestUnanswerable);
  });

  it('judges its own queries and pages that exist, from 1 to 3', () => {
    expect(judgements.length).toBeGreaterThan(queries.length);
    const lost = judgements.filter(
      ({ query, document, grade }) =>
        !typeOf.has(query) || !readable.has(document) || ![1, 2, 3].includes(grade),
    );
    expect(lost).toEqual([]);
  });

  it('knows a page that answers every query but those without an answer', () => {
    const answered = new Set(
      judgements.filter(({ grade }) => grade === 3).map(({ query }) => query),
    );
    const wrong = queries.filter(({ id, type }) => answered.has(id) === (type === unanswerable));
    expect(wrong).toEqual([]);
    const judged = judgements.filter(({ query }) => typeOf.get(query) === unanswerable);
    expect(judged).toEqual([]);
  });
});

describe('the two judged sets', () => {
  it('share no query, since the one measures what was tuned on the other', async () => {
    const [tuning, test] = await Promise.all([
      readLines<JudgedQuery>('tuning/queries.jsonl'),
      readLines<JudgedQuery>('test/queries.jsonl'),
    ]);
    const known = new Set(tuning.flatMap(({ id, text }) => [id, text.trim().toLowerCase()]));
    expect(test.length).toBeGreaterThan(0);
    const shared = test.filter(
      ({ id, text }) => known.has(id) || known.has(text.trim().toLowerCase()),
    );
    expect(shared).toEqual([]);
  });
});
