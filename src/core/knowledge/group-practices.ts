import type { Area } from '../model/area.ts';
import type { Theme } from '../model/theme.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** Practices listed under one heading of a page. */
export interface PracticeGroup<T> {
  /** The area or theme; undefined for practices that belong to none. */
  readonly topic?: Entry<T> | undefined;
  /** In the order of the input; never empty. */
  readonly practices: readonly Practice[];
}

/**
 * Groups practices by topic. A practice with several topics is listed under each
 * of them, since readers may look under any. Practices without a topic come
 * last. Topics without practices are omitted.
 * @param topics areas or themes, in the order to list them
 * @param idsOf the ids of a practice's topics
 */
export function groupPractices<T>(
  practices: readonly Practice[],
  topics: readonly Entry<T>[],
  idsOf: (practice: Practice) => readonly string[],
): readonly PracticeGroup<T>[] {
  const known = new Set(topics.map((topic) => topic.id));
  const groups: PracticeGroup<T>[] = topics.map((topic) => ({
    topic,
    practices: practices.filter((practice) => idsOf(practice).includes(topic.id)),
  }));
  groups.push({
    practices: practices.filter((practice) => !idsOf(practice).some((id) => known.has(id))),
  });
  return groups.filter((group) => group.practices.length > 0);
}

/** Groups the practices of an area by theme. */
export function areaByThemes(
  catalogue: Pick<Catalogue, 'themes' | 'practicesByArea'>,
  area: string,
): readonly PracticeGroup<Theme>[] {
  const practices = catalogue.practicesByArea(area);
  return groupPractices(practices, catalogue.themes, (practice) => practice.themes);
}

/** Groups the practices of a theme by area. */
export function themeByAreas(
  catalogue: Pick<Catalogue, 'areas' | 'practicesByTheme'>,
  theme: string,
): readonly PracticeGroup<Area>[] {
  const practices = catalogue.practicesByTheme(theme);
  return groupPractices(practices, catalogue.areas, (practice) => practice.areas);
}
