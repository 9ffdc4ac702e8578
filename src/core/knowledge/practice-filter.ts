import type { Perspective } from '../model/enums.ts';
import { indexBy, type Index } from './index-by.ts';
import { memoise } from './memoise.ts';
import type { Practice } from './practice.ts';

/** Which practices to list; what is left out does not matter. */
interface PracticeFilter {
  /** Id of an area they belong to. */
  readonly area?: string | undefined;
  /** Id of a theme they belong to. */
  readonly theme?: string | undefined;
  /** Whose questions they answer. */
  readonly perspective?: Perspective | undefined;
}

/** Lists of practices by area, theme, perspective, and any combination of them. */
export interface PracticeIndexes {
  /** Practices of an area. */
  readonly practicesByArea: Index<Practice>;
  /** Practices of a theme. */
  readonly practicesByTheme: Index<Practice>;
  /** Practices that answer the questions of a perspective. */
  readonly practicesByPerspective: Index<Practice>;
  /** Practices that match all of a filter; all practices for an empty one. */
  practicesIn(filter: PracticeFilter): readonly Practice[];
}

/**
 * Prepares the lists of practices. Each list keeps the order of `practices`; a
 * combination is looked for once, when first asked for, in the shortest of its
 * lists.
 */
export function practiceIndexes(practices: readonly Practice[]): PracticeIndexes {
  const practicesByArea = indexBy(practices, (practice) => practice.areas);
  const practicesByTheme = indexBy(practices, (practice) => practice.themes);
  const practicesByPerspective = indexBy(practices, (practice) => practice.perspectives);

  const combined = memoise((key) => {
    const { area, theme, perspective } = JSON.parse(key) as PracticeFilter;
    const lists = [
      ...(area === undefined ? [] : [practicesByArea(area)]),
      ...(theme === undefined ? [] : [practicesByTheme(theme)]),
      ...(perspective === undefined ? [] : [practicesByPerspective(perspective)]),
    ].sort((a, b) => a.length - b.length);
    const [shortest = practices, ...others] = lists;
    const sets = others.map((list) => new Set(list));
    return shortest.filter((practice) => sets.every((set) => set.has(practice)));
  });
  return {
    practicesByArea,
    practicesByTheme,
    practicesByPerspective,
    practicesIn: ({ area, theme, perspective }) =>
      combined(JSON.stringify({ area, theme, perspective })),
  };
}
