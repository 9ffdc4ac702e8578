import type { Guide } from '../model/guide.ts';
import type { Entry } from './entry.ts';
import type { Index } from './index-by.ts';
import { memoise } from './memoise.ts';
import type { Practice } from './practice.ts';
import { compareSortKeys, type SortKey } from './swedish-order.ts';

/** A method that helps with a practice, and how we know. */
export interface HelpfulGuide {
  readonly guide: Entry<Guide>;
  /** `used`: a reflection behind the practice used it; `theme`: it trains one of its themes. */
  readonly because: 'used' | 'theme';
}

/** Finds the methods that help with a practice, best first. */
export type GuideFinder = (practice: Practice, limit: number) => readonly HelpfulGuide[];

/**
 * Prepares the search for methods that help with a practice: first those its
 * reflections used, in the order they were first used, then those that train
 * its themes. The latter are ranked by how many of its themes they train, then
 * how many of its areas they are made for, then the fewer other themes they
 * spread over, then by name.
 * @param guide looks up a guide
 */
export function guideFinder(
  guide: (id: string) => Entry<Guide> | undefined,
  guidesByTheme: Index<Entry<Guide>>,
): GuideFinder {
  // Practices are filed in few ways, so each way's ranking serves many.
  const rankedFor = memoise((key) => {
    const [themes = [], areas = []] = JSON.parse(key) as string[][];
    return rank([...new Set(themes.flatMap(guidesByTheme))], themes, areas);
  });
  return ({ methods, themes, areas }, limit) => {
    const used = methods.map(guide).filter((found) => found !== undefined);
    const ranked = rankedFor(JSON.stringify([themes, areas]))
      .slice(0, limit)
      .filter((one) => !used.includes(one));
    return [
      ...used.map((one) => ({ guide: one, because: 'used' as const })),
      ...ranked.map((one) => ({ guide: one, because: 'theme' as const })),
    ].slice(0, limit);
  };
}

function rank(
  guides: readonly Entry<Guide>[],
  themes: readonly string[],
  areas: readonly string[],
): readonly Entry<Guide>[] {
  return guides
    .map((one) => ({
      one,
      themes: countShared(one.data.themes, themes),
      areas: countShared(one.data.areas, areas),
    }))
    .sort(
      (a, b) =>
        b.themes - a.themes ||
        b.areas - a.areas ||
        a.one.data.themes.length - b.one.data.themes.length ||
        compareSortKeys(listed(a.one), listed(b.one)),
    )
    .map(({ one }) => one);
}

function listed({ id, data }: Entry<Guide>): SortKey {
  return { id, name: data.title };
}

function countShared(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}
