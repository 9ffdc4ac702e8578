import type { Conclusion, ConclusionOf, IntroducedPractice } from '../model/conclusion.ts';
import {
  compareText,
  type InEntry,
  type Problem,
  type ProblemCode,
  type ProblemParams,
} from '../model/problem.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Entry } from './entry.ts';

/** A conclusion together with the reflection that contains it. */
export interface RecordedConclusion<C extends Conclusion = Conclusion> {
  readonly reflection: Entry<Reflection>;
  /** Zero-based index in the reflection's list of conclusions. */
  readonly index: number;
  readonly conclusion: C;
}

/**
 * Returns all conclusions in chronological order: by the date of the reflection,
 * then its id, then the index in its list. A date has no time of day, so the id
 * decides within one day, and the file decides between two reflections that
 * wrongly share an id. The result does not depend on the order of `reflections`.
 */
export function conclusionsInOrder(
  reflections: readonly Entry<Reflection>[],
): readonly RecordedConclusion[] {
  return [...reflections].sort(compareReflections).flatMap((reflection) =>
    reflection.data.conclusions.map((conclusion, index) => ({
      reflection,
      index,
      conclusion,
    })),
  );
}

/** Compares reflections by date, oldest first, then by id and file. */
export function compareReflections(a: Entry<Reflection>, b: Entry<Reflection>): number {
  return (
    compareText(a.data.date, b.data.date) || compareText(a.id, b.id) || compareText(a.file, b.file)
  );
}

/** A conclusion that introduces a practice. */
export type Origin = ConclusionOf<'introduces' | 'replaces'>;

/** Whether a conclusion introduces a practice. */
export function isOrigin(recorded: RecordedConclusion): recorded is RecordedConclusion<Origin> {
  return recorded.conclusion.type === 'introduces' || isReplacement(recorded);
}

/** Whether a conclusion replaces an older practice with a new one. */
export function isReplacement(
  recorded: RecordedConclusion,
): recorded is RecordedConclusion<ConclusionOf<'replaces'>> {
  return recorded.conclusion.type === 'replaces';
}

/** The practice that a conclusion introduces, with its initial wording. */
export function introducedPractice(origin: Origin): IntroducedPractice {
  return origin.type === 'replaces' ? origin.by : origin;
}

/**
 * Creates a problem with a practice id in a conclusion.
 * @param place `target`: the practice the conclusion is about; `new`: the one it introduces
 */
export function problemAt(
  { reflection, index, conclusion }: RecordedConclusion,
  place: 'target' | 'new',
  code: ProblemCode,
  params: ProblemParams,
): Problem<InEntry> {
  const field =
    place === 'new' && conclusion.type === 'replaces' ? ['by', 'practice'] : ['practice'];
  return { file: reflection.file, path: ['conclusions', index, ...field], code, params };
}
