import type { Entry } from '../../../src/core/knowledge/entry.ts';
import type { Conclusion } from '../../../src/core/model/conclusion.ts';
import type { PracticeStatus } from '../../../src/core/model/enums.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';

/*
 * The rules once more, written the plain and slow way straight from their
 * wording, to be compared with the projection.
 */

/** A conclusion with what decides its place in history. */
interface Told {
  readonly entry: Entry<Reflection>;
  readonly conclusion: Conclusion;
  readonly index: number;
  /** Sorts as history does: date, reflection, file, place in the list. */
  readonly when: string;
}

function tell(reflections: readonly Entry<Reflection>[]): Told[] {
  return reflections.flatMap((entry) =>
    entry.data.conclusions.map((conclusion, index) => ({
      entry,
      conclusion,
      index,
      when: [entry.data.date, entry.id, entry.file, String(index).padStart(3, '0')].join(' '),
    })),
  );
}

function defined({ conclusion }: Told): string | undefined {
  if (conclusion.type === 'introduces') return conclusion.practice;
  return conclusion.type === 'replaces' ? conclusion.by.practice : undefined;
}

function isCircular({ conclusion }: Told): boolean {
  return conclusion.type === 'replaces' && conclusion.practice === conclusion.by.practice;
}

function earliest(told: readonly Told[]): Told | undefined {
  return told.toSorted((a, b) => (a.when < b.when ? -1 : 1))[0];
}

/** Status of every practice of a history without problems, by practice id. */
export function statuses(reflections: readonly Entry<Reflection>[]): Map<string, PracticeStatus> {
  const told = tell(reflections);
  const result = new Map<string, PracticeStatus>();
  for (const origin of told) {
    const id = defined(origin);
    if (id === undefined) continue;
    if (told.some(({ conclusion: c }) => c.type === 'replaces' && c.practice === id)) {
      result.set(id, 'replaced');
      continue;
    }
    const rest = told
      .filter(({ conclusion: { type, practice } }) => {
        return practice === id && ['confirms', 'refines', 'questions'].includes(type);
      })
      .sort((a, b) => (a.when < b.when ? -1 : 1));
    const support = [origin, ...rest.filter(({ conclusion }) => conclusion.type !== 'questions')];
    const supporters = new Set(support.map(({ entry }) => entry.data.team));
    const occasions = new Set(support.map(({ entry }) => entry.id));
    if (rest.at(-1)?.conclusion.type === 'questions') result.set(id, 'questioned');
    else if (supporters.size > 1 && occasions.size > 1) result.set(id, 'confirmed');
    else result.set(id, 'new');
  }
  return result;
}

/** Every problem a history has except circles of replacements, each as `file index code`, sorted. */
export function faults(reflections: readonly Entry<Reflection>[]): string[] {
  const told = tell(reflections);
  const found: string[] = [];
  for (const one of told) {
    const { entry, conclusion, index } = one;
    const report = (code: string) => found.push(`${entry.file} ${index} ${code}`);
    const same = (other: Told) => other.when < one.when && !isCircular(other);
    if (isCircular(one)) {
      report('replaces-itself');
      continue;
    }
    const id = defined(one);
    if (id !== undefined && told.some((other) => same(other) && defined(other) === id)) {
      report('practice-introduced-twice');
    }
    if (conclusion.type === 'introduces') continue;
    const target = conclusion.practice;
    const definers = told.filter((other) => defined(other) === target);
    const proper = definers.filter((other) => !isCircular(other));
    const first = earliest(proper.length > 0 ? proper : definers);
    if (!first) {
      report('practice-unknown');
      continue;
    }
    if (entry.data.date < first.entry.data.date) report('conclusion-before-introduction');
    const replacedBefore = told.some(({ conclusion: c, ...other }) => {
      return c.type === 'replaces' && c.practice === target && same({ conclusion: c, ...other });
    });
    if (conclusion.type === 'replaces' && replacedBefore) report('replaced-twice');
  }
  return found.sort();
}

/** Old and new practice of every `replaces` that is not circular in itself. */
export function replacementPairs(
  reflections: readonly Entry<Reflection>[],
): { place: string; old: string; by: string }[] {
  return tell(reflections).flatMap((one) => {
    const { entry, conclusion, index } = one;
    if (conclusion.type !== 'replaces' || isCircular(one)) return [];
    return {
      place: `${entry.file} ${index}`,
      old: conclusion.practice,
      by: conclusion.by.practice,
    };
  });
}

/** Whether arrows go in a circle anywhere: peels off what nothing leads to until nothing is left. */
export function hasCircle(arrows: readonly { old: string; by: string }[]): boolean {
  let left = [...arrows];
  for (;;) {
    const kept = left.filter(({ old }) => left.some(({ by }) => by === old));
    if (kept.length === left.length) return left.length > 0;
    left = kept;
  }
}
