import type { Perspective } from '../model/enums.ts';
import { indexBy, type Index } from './index-by.ts';
import { memoise } from './memoise.ts';
import type { Practice } from './practice.ts';

/** Which practices to list; a missing field matches all. */
interface PracticeFilter {
  /** Id of an area. */
  readonly area?: string | undefined;
  /** Id of a theme. */
  readonly theme?: string | undefined;
  readonly perspective?: Perspective | undefined;
}

/** Lists of practices by area, theme, perspective, and any combination of them. */
export interface PracticeIndexes {
  readonly practicesByArea: Index<Practice>;
  readonly practicesByTheme: Index<Practice>;
  readonly practicesByPerspective: Index<Practice>;
  /** Practices that match all fields of the filter; all practices for an empty filter. */
  practicesIn(filter: PracticeFilter): readonly Practice[];
}

/**
 * Creates indexes of practices. Each list keeps the order of `practices`; a
 * combination is computed on first use, by filtering the shortest of its lists.
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
