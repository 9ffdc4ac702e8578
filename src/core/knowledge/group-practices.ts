import type { Area } from '../model/area.ts';
import type { Theme } from '../model/theme.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** Practices under one heading of a page. */
export interface PracticeGroup<T> {
  /** The area or theme; left out for practices that belong to none. */
  readonly topic?: Entry<T> | undefined;
  /** The practices, in the order readers expect; never empty. */
  readonly practices: readonly Practice[];
}

/**
 * Groups practices under the topics they belong to. A practice of several
 * topics comes under each, since a reader looks under the one they think of.
 * Those of none come last, without a topic. Topics without practices are left
 * out.
 * @param topics areas or themes, in the order readers expect
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

/** An area's practices under its themes. */
export function areaByThemes(
  catalogue: Pick<Catalogue, 'themes' | 'practicesByArea'>,
  area: string,
): readonly PracticeGroup<Theme>[] {
  const practices = catalogue.practicesByArea(area);
  return groupPractices(practices, catalogue.themes, (practice) => practice.themes);
}

/** A theme's practices under its areas. */
export function themeByAreas(
  catalogue: Pick<Catalogue, 'areas' | 'practicesByTheme'>,
  theme: string,
): readonly PracticeGroup<Area>[] {
  const practices = catalogue.practicesByTheme(theme);
  return groupPractices(practices, catalogue.areas, (practice) => practice.areas);
}
