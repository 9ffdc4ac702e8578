import { canonicalJson } from '../../../core/util/canonical-json.ts';
import { severityOf, type Problem } from '../../../core/model/problem.ts';

/** How often each problem is there, wherever in its file. */
export type ProblemCounts = ReadonlyMap<string, number>;

/** What makes two problems the same before and after a change: all but the place, which moves. */
function problemKey({ file, code, params }: Problem): string {
  return canonicalJson([file, code, params]);
}

/** Counts the errors of a check. */
export function countErrors(problems: readonly Problem[]): ProblemCounts {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    if (severityOf(problem) !== 'error') continue;
    const key = problemKey(problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * The errors that a change is to blame for: those that were not there before,
 * and every error in the files it touches. An old error elsewhere is not the
 * fault of the person who saves.
 */
export function introducedErrors(
  problems: readonly Problem[],
  before: ProblemCounts,
  changed: ReadonlySet<string>,
): Problem[] {
  const left = new Map(before);
  return problems.filter((problem) => {
    if (severityOf(problem) !== 'error') return false;
    const key = problemKey(problem);
    const known = left.get(key) ?? 0;
    if (known > 0) left.set(key, known - 1);
    // An address that vanished long ago is told of in the list of redirects, whoever touches it.
    const isOwn = changed.has(problem.file) && problem.code !== 'vanished-address';
    return isOwn || known === 0;
  });
}
