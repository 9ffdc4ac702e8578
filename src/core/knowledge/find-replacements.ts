import type { ConclusionOf } from '../model/conclusion.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import { isReplacement, problemAt, type RecordedConclusion } from './conclusion-history.ts';
import { replacesItself, type Introductions } from './find-introductions.ts';

/** Which conclusion lets another practice take over from each replaced practice. */
export interface Replacements {
  /** Id of the old practice → the `replaces` conclusion. */
  readonly byOld: ReadonlyMap<string, RecordedConclusion<ConclusionOf<'replaces'>>>;
  /** Practices replaced twice, and chains of replacements that go in a circle. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Finds the replacement of every replaced practice. A practice can be replaced
 * once: readers must be led to one place. The first `replaces` counts, each
 * later one is reported and names the file of the first; one that would close
 * a circle is reported with the circle. A `replaces` with a problem replaces
 * nothing, though it still brings in its new practice.
 * @param history conclusions in the order they were drawn
 * @param faulty conclusions that already have a problem with the old practice
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
 * The ids on a way from one practice to another along replacements, both ends
 * included. All replacements count here, also those set aside for another
 * problem: the circle is what the editor wrote.
 */
function findReplacementPath(
  from: string,
  to: string,
  successors: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  // A Map iterates over keys added meanwhile, so it is the queue as well.
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
