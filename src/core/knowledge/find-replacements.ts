import type { ConclusionOf } from '../model/conclusion.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import { isReplacement, problemAt, type RecordedConclusion } from './conclusion-history.ts';
import { replacesItself, type Introductions } from './find-introductions.ts';

/** The replacing conclusion of each replaced practice, and the problems found. */
export interface Replacements {
  /** Id of the old practice → the `replaces` conclusion. */
  readonly byOld: ReadonlyMap<string, RecordedConclusion<ConclusionOf<'replaces'>>>;
  /** Practices that are replaced twice, and cycles of replacements. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Finds the replacement of every replaced practice. A practice can be replaced
 * only once, since its page sends readers to a single successor. The earliest
 * `replaces` counts; each later one is reported, naming the file of the
 * earliest, and one that would close a cycle is reported with the cycle. A
 * `replaces` with a problem replaces nothing but still introduces its new
 * practice.
 * @param history conclusions in chronological order
 * @param faulty conclusions whose old practice already has a problem
 */
export function findReplacements(
  history: readonly RecordedConclusion[],
  introductions: Introductions['byPractice'],
  faulty: { has(recorded: RecordedConclusion): boolean },
): Replacements {
  const byOld = new Map<string, RecordedConclusion<ConclusionOf<'replaces'>>>();
  const problems: Problem<InEntry>[] = [];
  const first = new Map<string, RecordedConclusion>();
  const successors = new Map<string, string[]>();

  for (const recorded of history) {
    if (!isReplacement(recorded) || replacesItself(recorded)) continue;
    const { practice: old, by } = recorded.conclusion;
    let sound = !faulty.has(recorded) && introductions.get(by.practice) === recorded;

    const cycle = findReplacementPath(by.practice, old, successors);
    if (cycle) {
      const path = [...cycle, by.practice].join(' → ');
      problems.push(problemAt(recorded, 'target', 'replace-cycle', { path }));
      sound = false;
    } else {
      const known = successors.get(old);
      if (known) known.push(by.practice);
      else successors.set(old, [by.practice]);
    }

    const earlier = first.get(old);
    if (!introductions.has(old)) continue;
    if (earlier) {
      const params = { practice: old, otherFile: earlier.reflection.file };
      problems.push(problemAt(recorded, 'target', 'replaced-twice', params));
    } else {
      first.set(old, recorded);
      if (sound) byOld.set(old, recorded);
    }
  }
  return { byOld, problems };
}

/**
 * Finds a path of replacements from one practice to another by breadth-first
 * search; the path includes both ends. Replacements with other problems are
 * followed too, so that the reported cycle is the one the editor wrote.
 */
function findReplacementPath(
  from: string,
  to: string,
  successors: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  // A Map iterates over keys added during iteration, so it doubles as the queue.
  for (const at of cameFrom.keys()) {
    if (at === to) return reconstructPath(to, cameFrom);
    for (const next of successors.get(at) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, at);
    }
  }
  return undefined;
}

function reconstructPath(to: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const path: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
