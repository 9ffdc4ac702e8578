import type { InEntry, Problem } from '../model/problem.ts';
import {
  introducedPractice,
  isOrigin,
  isReplacement,
  problemAt,
  type RecordedConclusion,
  type Origin,
} from './conclusion-history.ts';

/** Which conclusion brings in each practice, and what speaks against the others that try. */
export interface Introductions {
  /** Practice id → the conclusion that brings it in. */
  readonly byPractice: ReadonlyMap<string, RecordedConclusion<Origin>>;
  /** Introductions of practices that exist already, and practices that replace themselves. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Finds the introduction of every practice. The first one drawn counts; each
 * later one is reported where it stands and names the file of the first.
 *
 * A practice that is said to replace itself is reported as such. That
 * conclusion brings the practice in only if no other does, so that one mistake
 * does not make every other conclusion about the practice look wrong.
 * @param history conclusions in the order they were drawn
 */
export function findIntroductions(history: readonly RecordedConclusion[]): Introductions {
  const byPractice = new Map<string, RecordedConclusion<Origin>>();
  const problems: Problem<InEntry>[] = [];
  const selfReplacing: RecordedConclusion<Origin>[] = [];

  for (const recorded of history) {
    if (!isOrigin(recorded)) continue;
    const { practice } = introducedPractice(recorded.conclusion);
    const first = byPractice.get(practice);
    if (replacesItself(recorded)) {
      selfReplacing.push(recorded);
      problems.push(problemAt(recorded, 'new', 'replaces-itself', { practice }));
    } else if (first) {
      const params = { practice, otherFile: first.reflection.file };
      problems.push(problemAt(recorded, 'new', 'practice-introduced-twice', params));
    } else {
      byPractice.set(practice, recorded);
    }
  }
  for (const recorded of selfReplacing) {
    const { practice } = introducedPractice(recorded.conclusion);
    if (!byPractice.has(practice)) byPractice.set(practice, recorded);
  }
  return { byPractice, problems };
}

/** Whether a conclusion lets a practice take over from itself. */
export function replacesItself(recorded: RecordedConclusion): boolean {
  return (
    isReplacement(recorded) && recorded.conclusion.practice === recorded.conclusion.by.practice
  );
}
