import { table } from '../bench/markdown-table.ts';
import type { JudgedQueries } from './judged-set.ts';
import type { Score, Scores } from './scores.ts';
import { searchEngines, type FoundByEngine, type SearchEngine } from './search-engines.ts';

/** Scores of each measured engine on a set. */
export type ScoresByEngine = Partial<Record<SearchEngine, Scores>>;

/** Display names of the engines. */
const names: Readonly<Record<SearchEngine, string>> = {
  ours: 'ours',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  minisearchStemmed: 'MiniSearch + our stems',
};

/**
 * Formats the scores on a set as a Markdown table.
 * @param title name of the set
 */
export function formatTables(title: string, scores: ScoresByEngine): string {
  const tried = searchEngines.flatMap((way) => (scores[way] ? [{ way, scores: scores[way] }] : []));
  const [first] = tried;
  if (!first) return title;
  const types = Object.entries(first.scores.byType);
  const rows = [
    ['', 'queries', ...tried.map(({ way }) => names[way])],
    [
      'all',
      String(types.reduce((sum, [, { queries }]) => sum + queries, 0)),
      ...tried.map((one) => cell(one.scores)),
    ],
    ...types.map(([type, { queries }]) => [
      type,
      String(queries),
      ...tried.map((one) => cell(one.scores.byType[type])),
    ]),
    [
      'no answer: found something',
      String(first.scores.unanswerable.count),
      ...tried.map((one) => String(one.scores.unanswerable.withResults)),
    ],
  ];
  return `${title}\nnDCG@10 / MRR of the first answer (grade ≥ 1) / share without any result\n\n${table(rows)}\n`;
}

function cell(score: Score | undefined): string {
  if (!score) return '';
  const { ndcg10, mrr, zeroRate } = score;
  return `${ndcg10.toFixed(3)} / ${mrr.toFixed(3)} / ${(zeroRate * 100).toFixed(1)} %`;
}

/** Decimal places in the JSON output. */
const digits = 4;

/**
 * Summarises scores for the JSON output: our engine's at the top level, the others
 * under `baseline`. The top-level scores are null when our engine was not measured.
 */
export function summarizeScores({ ours, ...baseline }: ScoresByEngine): object {
  const none = { ndcg10: null, mrr: null, zeroRate: null, byType: {} };
  return rounded({ ...(ours ?? none), baseline });
}

function rounded<T>(value: T): T {
  const text = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'number' ? Number(item.toFixed(digits)) : item,
  );
  return JSON.parse(text) as T;
}

/** Lists every query with its judged documents and each engine's results, for error analysis. */
export function formatRankings({ queries, grades }: JudgedQueries, found: FoundByEngine): object[] {
  return queries.map(({ id, type, text }, index) => {
    const answers = grades.get(id);
    return {
      id,
      type,
      text,
      answers: [...(answers ?? [])].map(([document, grade]) => ({ id: document, grade })),
      found: Object.fromEntries(
        Object.entries(found).map(([way, rows]) => [
          way,
          (rows[index]?.ids ?? []).map((one) => ({ id: one, grade: answers?.get(one) ?? 0 })),
        ]),
      ),
    };
  });
}
