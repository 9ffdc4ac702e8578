import { depth, type Grades } from './judged-set.ts';

/** What a document of this grade is worth: 0, 1, 3 or 7. */
function gain(grade: number): number {
  return 2 ** grade - 1;
}

/** Sum of the gains, each worth less the further down it stands. */
function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

/**
 * Normalised discounted cumulative gain of the first ten results, with gains of
 * 2^grade − 1: 1 for the best order that all judged documents allow, 0 when
 * nothing that was found is any good (Järvelin & Kekäläinen 2002, with the gain
 * of Burges et al. 2005). A document that comes twice counts once.
 * @param ids what was found, best first
 * @param grades right answers; at least one above 0, else the result is 0
 */
export function ndcg(ids: readonly string[], grades: Grades): number {
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  if (ideal === 0) return 0;
  const seen = new Set<string>();
  const found = ids.map((id) => {
    const grade = seen.has(id) ? 0 : (grades.get(id) ?? 0);
    seen.add(id);
    return grade;
  });
  return discounted(found) / ideal;
}

/**
 * One over the place of the first result that answers at all (grade 1 or more),
 * counted from 1; 0 when none of the first ten does. Its mean over queries is
 * the mean reciprocal rank.
 */
export function reciprocalRank(ids: readonly string[], grades: Grades): number {
  const index = ids.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) >= 1);
  return index === -1 ? 0 : 1 / (index + 1);
}

/** Whether any document answers the query. */
export function isAnswerable(grades: Grades | undefined): grades is Grades {
  return [...(grades?.values() ?? [])].some((grade) => grade > 0);
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
