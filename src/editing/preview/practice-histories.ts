import type { Entry } from '../../core/knowledge/entry.ts';
import { ReflectionSchema, type Reflection } from '../../core/model/reflection.ts';
import type { Conclusion } from '../../core/model/conclusion.ts';
import type { OutlinedReflection, PracticeHistory } from '../admin/preview-data.ts';
import { fillMissingFields, type Placeholders } from './complete-draft.ts';

/** Ids of all practices that conclusions name, each once, in order. */
export function practicesNamed(conclusions: readonly Conclusion[]): string[] {
  const named = conclusions.flatMap((conclusion) =>
    conclusion.type === 'replaces'
      ? [conclusion.by.practice, conclusion.practice]
      : [conclusion.practice],
  );
  return [...new Set(named)];
}

/**
 * The reflections behind several practices. One that says something about more
 * than one of them comes in each history, with a part of its conclusions.
 * @param without id of the reflection being written, whose published version no longer counts
 */
export function reflectionsOf(
  histories: readonly PracticeHistory[],
  without: string,
  placeholders: Placeholders,
): Entry<Reflection>[] {
  const parts = histories.flatMap((history) => history.reflections);
  const byId = Map.groupBy(parts, ({ id }) => id);
  byId.delete(without);
  return [...byId.values()].map((same) => joined(same, placeholders));
}

function joined(
  parts: readonly OutlinedReflection[],
  placeholders: Placeholders,
): Entry<Reflection> {
  const [{ id, file, data }] = parts as [OutlinedReflection];
  const byIndex = new Map(
    parts.flatMap((part) => part.data.conclusions.map((one) => [one.index, one.conclusion])),
  );
  const conclusions = [...byIndex].sort(([a], [b]) => a - b).map(([, conclusion]) => conclusion);
  return {
    id,
    file,
    data: fillMissingFields(ReflectionSchema, { ...data, conclusions }, placeholders),
  };
}
