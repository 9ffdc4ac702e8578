import type { InEntry, Problem } from '../model/problem.ts';
import {
  introducedPractice,
  isOrigin,
  isReplacement,
  problemAt,
  type RecordedConclusion,
  type Origin,
} from './conclusion-history.ts';

/** The introducing conclusion of each practice, and the problems with the other candidates. */
export interface Introductions {
  /** Practice id → its introducing conclusion. */
  readonly byPractice: ReadonlyMap<string, RecordedConclusion<Origin>>;
  /** Practices that are introduced twice or replace themselves. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Finds the introduction of every practice. The earliest one counts; each later
 * one is reported at its own place, naming the file of the earliest.
 *
 * A practice that replaces itself is reported. Such a conclusion counts as the
 * introduction only if there is no other, so that one mistake does not cause a
 * problem in every other conclusion about the practice.
 * @param history conclusions in chronological order
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

/** Whether a conclusion replaces a practice with itself. */
export function replacesItself(recorded: RecordedConclusion): boolean {
  return (
    isReplacement(recorded) && recorded.conclusion.practice === recorded.conclusion.by.practice
  );
}
