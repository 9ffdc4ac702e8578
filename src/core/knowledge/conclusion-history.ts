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

/** A conclusion together with the reflection that drew it. */
export interface RecordedConclusion<C extends Conclusion = Conclusion> {
  /** The reflection it stands in. */
  readonly reflection: Entry<Reflection>;
  /** Its place in the reflection's list, from 0. */
  readonly index: number;
  readonly conclusion: C;
}

/**
 * Every conclusion of every reflection in the order it was drawn: by the
 * reflection's date, then the reflection's id, then the place in its list. A
 * date has no time of day, so the id decides between reflections of one day;
 * the file decides between two reflections that wrongly share an id. The order
 * of `reflections` itself never matters.
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

/** Orders reflections from the oldest to the newest, ties by id and then by file. */
export function compareReflections(a: Entry<Reflection>, b: Entry<Reflection>): number {
  return (
    compareText(a.data.date, b.data.date) || compareText(a.id, b.id) || compareText(a.file, b.file)
  );
}

/** A conclusion that brings in a practice. */
export type Origin = ConclusionOf<'introduces' | 'replaces'>;

/** Whether a conclusion brings in a practice. */
export function isOrigin(recorded: RecordedConclusion): recorded is RecordedConclusion<Origin> {
  return recorded.conclusion.type === 'introduces' || isReplacement(recorded);
}

/** Whether a conclusion lets a new practice take over from an older one. */
export function isReplacement(
  recorded: RecordedConclusion,
): recorded is RecordedConclusion<ConclusionOf<'replaces'>> {
  return recorded.conclusion.type === 'replaces';
}

/** The practice a conclusion brings in, with its first wording. */
export function introducedPractice(origin: Origin): IntroducedPractice {
  return origin.type === 'replaces' ? origin.by : origin;
}

/**
 * A problem with a practice's id in a conclusion.
 * @param place `target`: the practice the conclusion is about; `new`: the one it brings in
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
