import type { Practice } from '../../core/knowledge/practice.ts';
import { reviewRule } from '../../core/knowledge/freshness.ts';
import { compareText } from '../../core/model/problem.ts';
import { dimensions, type Dimension } from '../../core/model/enums.ts';
import type { SiteContext } from './site-context.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import type { Link } from './site-urls.ts';

/** An area or theme as the home page and the lists of topics show it. */
export interface TopicTile {
  /** Link to its page, by its name. */
  readonly link: Link;
  readonly summary: string;
  /** Names of the agreements in the area; empty for a theme. */
  readonly agreements: readonly string[];
  /** Number of practices, as text. */
  readonly count: string;
}

/** View model of the home page. */
export interface HomePage {
  /** Well-supported practices, one from each topic in turn. */
  readonly situations: readonly PracticeCard[];
  /** Practices that were confirmed most recently. */
  readonly confirmed: readonly PracticeCard[];
  /** Practices with the earliest review dates. */
  readonly review: readonly PracticeCard[];
  readonly areas: readonly TopicTile[];
  readonly themes: readonly ThemeGroup[];
  /** Whether the site has no practices. */
  readonly isEmpty: boolean;
}

/** Themes that share a dimension of collaboration. */
export interface ThemeGroup {
  readonly dimension: Dimension;
  readonly tiles: readonly TopicTile[];
}

/** Maximum lengths of the lists, so that each fits on a screen. */
const lengths = { situations: 6, confirmed: 4, review: 4 } as const;

/** Builds the view-model of the home page. */
export function homePage(context: SiteContext): HomePage {
  const { catalogue, site } = context;
  const alive = catalogue.practices.filter((practice) => practice.status !== 'replaced');
  const byReview = alive
    .map((practice) => ({ practice, due: reviewRule(practice, site, catalogue)?.dueOn ?? '' }))
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.practice.id, b.practice.id));
  const newest = alive
    .filter((practice) => practice.status === 'confirmed')
    .sort((a, b) => compareText(b.statusSince, a.statusSince) || compareText(a.id, b.id));
  const cards = (practices: readonly Practice[], length: number) =>
    practices.slice(0, length).map((practice) => practiceCard(practice, context));
  return {
    situations: cards(oneOfEachTopic(alive, context), lengths.situations),
    confirmed: cards(newest, lengths.confirmed),
    review: cards(
      byReview.map(({ practice }) => practice),
      lengths.review,
    ),
    areas: areaTiles(context),
    themes: themeGroups(context),
    isEmpty: catalogue.practices.length === 0,
  };
}

/** Tiles of all areas, in the order of the catalogue. */
export function areaTiles({ catalogue, urls, t }: SiteContext): TopicTile[] {
  return catalogue.areas.map(({ id, data }) => ({
    link: { href: urls.page('area', id), text: data.title },
    summary: data.summary,
    agreements: data.agreements.map((agreement) => agreement.name),
    count: t.practice.count(catalogue.practicesByArea(id).length),
  }));
}

/** Tiles of all themes, grouped by dimension. Empty groups are left out. */
export function themeGroups({ catalogue, urls, t }: SiteContext): ThemeGroup[] {
  return dimensions
    .map((dimension) => ({
      dimension,
      tiles: catalogue.themes
        .filter((theme) => theme.data.dimension === dimension)
        .map(({ id, data }) => ({
          link: { href: urls.page('theme', id), text: data.title },
          summary: data.summary,
          agreements: [],
          count: t.practice.count(catalogue.practicesByTheme(id).length),
        })),
    }))
    .filter((group) => group.tiles.length > 0);
}

/**
 * Selects the best supported practice of each area and theme in turn, so that every
 * part of the site is represented.
 */
function oneOfEachTopic(practices: readonly Practice[], { catalogue }: SiteContext): Practice[] {
  const allowed = new Set(practices);
  const bySupport = (list: readonly Practice[]) =>
    list
      .filter((practice) => allowed.has(practice) && practice.status !== 'questioned')
      .sort(
        (a, b) =>
          b.evidence.supportingReflections - a.evidence.supportingReflections ||
          compareText(b.supportedOn, a.supportedOn) ||
          compareText(a.id, b.id),
      );
  const lists = interleave(
    catalogue.areas.map(({ id }) => bySupport(catalogue.practicesByArea(id))),
    catalogue.themes.map(({ id }) => bySupport(catalogue.practicesByTheme(id))),
  );
  const chosen = new Set<Practice>();
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  for (let round = 0; round < rounds && chosen.size < lengths.situations; round++) {
    for (const list of lists) {
      const next = list.find((practice) => !chosen.has(practice));
      if (next) chosen.add(next);
    }
  }
  return [...chosen];
}

function interleave<T>(a: readonly T[], b: readonly T[]): T[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((item) => item !== undefined);
}
