import type { Guide } from '../model/guide.ts';
import type { Entry } from './entry.ts';
import type { Index } from './index-by.ts';
import { memoise } from './memoise.ts';
import type { Practice } from './practice.ts';
import { compareSortKeys, type SortKey } from './swedish-order.ts';

/** A guide that helps with a practice, and the reason. */
export interface HelpfulGuide {
  readonly guide: Entry<Guide>;
  /** `used`: a reflection behind the practice used it; `theme`: it trains one of its themes. */
  readonly because: 'used' | 'theme';
}

/** Finds the guides that help with a practice, best first, at most `limit`. */
export type GuideFinder = (practice: Practice, limit: number) => readonly HelpfulGuide[];

/**
 * Creates a finder of guides that help with a practice: first the guides that its
 * reflections used, in order of first use, then guides that train its themes.
 * The latter are ranked by the number of shared themes, the number of shared
 * areas, how few themes they have in total, and name.
 * @param guide looks up a guide by id
 */
export function guideFinder(
  guide: (id: string) => Entry<Guide> | undefined,
  guidesByTheme: Index<Entry<Guide>>,
): GuideFinder {
  // Few combinations of themes and areas occur, so each cached ranking serves many practices.
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
