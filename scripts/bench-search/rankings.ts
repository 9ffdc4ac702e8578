import type { JudgedQueries } from './judged-set.ts';
import type { FoundByEngine } from './search-way.ts';

/** Every search with what each way found, for those who look for what to mend. */
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
