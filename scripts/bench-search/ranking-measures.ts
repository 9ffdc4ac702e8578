import { depth, type Grades } from './judged-set.ts';

/** Gain of a grade: 0, 1, 3 or 7. */
function gain(grade: number): number {
  return 2 ** grade - 1;
}

/** Sum of the gains, discounted by rank. */
function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

/**
 * Normalised discounted cumulative gain of the first ten results, with gains of 2^grade
 * − 1: 1 for the ideal order of all judged documents, 0 when nothing relevant was found
 * (Järvelin & Kekäläinen 2002, with the gain of Burges et al. 2005). A repeated
 * document counts once.
 * @param ids result ids, best first
 * @param grades judged documents; without a grade above 0 the result is 0
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
 * Reciprocal rank of the first result with grade 1 or more among the first ten, counted
 * from 1; 0 when there is none. Its mean over queries is the mean reciprocal rank.
 */
export function reciprocalRank(ids: readonly string[], grades: Grades): number {
  const index = ids.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) >= 1);
  return index === -1 ? 0 : 1 / (index + 1);
}

/** Whether any document has a grade above 0. */
export function isAnswerable(grades: Grades | undefined): grades is Grades {
  return [...(grades?.values() ?? [])].some((grade) => grade > 0);
}

/** Arithmetic mean; 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
