import type { Area } from '../model/area.ts';
import type { Guide } from '../model/guide.ts';
import type { Party } from '../model/party.ts';
import type { Programme } from '../model/programme.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Team } from '../model/team.ts';
import type { Theme } from '../model/theme.ts';
import { entryKinds, mapKinds, type EntryKindName } from '../model/registry.ts';
import type { EntriesByKind, Entry } from './entry.ts';
import { guideFinder, type HelpfulGuide } from './helpful-guides.ts';
import { compareReflections } from './conclusion-history.ts';
import { indexBy, type Index } from './index-by.ts';
import { memoise } from './memoise.ts';
import { practiceIndexes, type PracticeIndexes } from './practice-filter.ts';
import type { Practice } from './practice.ts';
import { relatedFinder } from './related-practices.ts';
import { sortInSwedishOrder } from './swedish-order.ts';

/** Maximum length of the lists on a practice page: as many as readers scan. */
const listLength = { related: 6, guides: 6 } as const;

/** Input of {@link buildCatalogue}; the order does not matter. */
export interface CatalogueInput {
  /** The projection of the reflections among the entries. */
  readonly practices: readonly Practice[];
  readonly entries: EntriesByKind;
}

/** Kinds that are not sorted by {@link byName}. */
const sorters: {
  readonly [K in EntryKindName]?: (entries: EntriesByKind[K]) => EntriesByKind[K];
} = {
  reflection: (entries) => [...entries].sort((a, b) => compareReflections(b, a)),
  term: asGiven,
  page: asGiven,
};

/**
 * Look-ups and sorted lists of all content: practices, guides, programmes, teams
 * and parties by name, areas and themes by their `order` field, reflections
 * newest first. Lists are computed on first use and cached; an unknown id gives
 * an empty list or `undefined`.
 */
export interface Catalogue extends CatalogueInput, PracticeIndexes {
  readonly reflections: readonly Entry<Reflection>[];
  readonly guides: readonly Entry<Guide>[];
  readonly programmes: readonly Entry<Programme>[];
  readonly areas: readonly Entry<Area>[];
  readonly themes: readonly Entry<Theme>[];
  readonly teams: readonly Entry<Team>[];
  readonly parties: readonly Entry<Party>[];

  practice(id: string): Practice | undefined;
  reflection(id: string): Entry<Reflection> | undefined;
  guide(id: string): Entry<Guide> | undefined;
  programme(id: string): Entry<Programme> | undefined;
  area(id: string): Entry<Area> | undefined;
  theme(id: string): Entry<Theme> | undefined;
  team(id: string): Entry<Team> | undefined;
  party(id: string): Entry<Party> | undefined;

  /** Practices with a conclusion from the reflection in their lineage. */
  readonly practicesByReflection: Index<Practice>;
  /** Practices with a reflection in their lineage that used the guide as method. */
  readonly practicesByGuide: Index<Practice>;

  readonly reflectionsByPractice: Index<Entry<Reflection>>;
  readonly reflectionsByTeam: Index<Entry<Reflection>>;
  readonly reflectionsByArea: Index<Entry<Reflection>>;
  readonly reflectionsByTheme: Index<Entry<Reflection>>;
  /** Reflections that used a guide as method. */
  readonly reflectionsByGuide: Index<Entry<Reflection>>;

  /** Guides that train a theme. */
  readonly guidesByTheme: Index<Entry<Guide>>;
  /** Guides made for an area. */
  readonly guidesByArea: Index<Entry<Guide>>;
  /** Guides that a programme's modules use, in the order they are first used. */
  readonly guidesByProgramme: Index<Entry<Guide>>;
  /** Programmes in which a guide is used. */
  readonly programmesByGuide: Index<Entry<Programme>>;
  /** Programmes with a module that trains a theme. */
  readonly programmesByTheme: Index<Entry<Programme>>;

  /** The practices most similar to one, best first, at most six. */
  readonly relatedPractices: Index<Practice>;
  /** Guides that help with a practice, best first, at most six. */
  readonly helpfulGuides: Index<HelpfulGuide>;
}

/** Builds the look-ups and lists of a site's content. */
export function buildCatalogue(input: CatalogueInput): Catalogue {
  const practices = sortInSwedishOrder(input.practices, ({ id, wording: { name } }) => ({
    id,
    name,
  }));
  const entries = mapKinds<EntriesByKind>((kind) => sorted(kind, input.entries[kind]));
  const { reflection: reflections, guide: guides, programme: programmes } = entries;
  const { area: areas, theme: themes, team: teams, party: parties } = entries;

  const practice = byId(practices);
  const guide = byId(guides);
  const programme = byId(programmes);
  const practicesByReflection = indexBy(practices, ({ lineage }) =>
    lineage.map((item) => item.reflection),
  );
  const guidesByTheme = indexBy(guides, ({ data }) => data.themes);
  const findRelated = relatedFinder(practices);
  const findGuides = guideFinder(guide, guidesByTheme);

  return {
    practices,
    entries,
    reflections,
    guides,
    programmes,
    areas,
    themes,
    teams,
    parties,
    practice,
    reflection: byId(reflections),
    guide,
    programme,
    area: byId(areas),
    theme: byId(themes),
    team: byId(teams),
    party: byId(parties),
    ...practiceIndexes(practices),
    practicesByReflection,
    practicesByGuide: indexBy(practices, ({ methods }) => methods),
    reflectionsByPractice: indexBy(reflections, ({ id }) =>
      practicesByReflection(id).map((one) => one.id),
    ),
    reflectionsByTeam: indexBy(reflections, ({ data }) => data.team),
    reflectionsByArea: indexBy(reflections, ({ data }) => data.areas),
    reflectionsByTheme: indexBy(reflections, ({ data }) => data.themes),
    reflectionsByGuide: indexBy(reflections, ({ data }) => data.method),
    guidesByTheme,
    guidesByArea: indexBy(guides, ({ data }) => data.areas),
    guidesByProgramme: memoise((id) =>
      guideIdsOf(programme(id)).flatMap((one) => guide(one) ?? []),
    ),
    programmesByGuide: indexBy(programmes, guideIdsOf),
    programmesByTheme: indexBy(programmes, ({ data }) => data.modules.map(({ theme }) => theme)),
    relatedPractices: memoise((id) => {
      const found = practice(id);
      return found ? findRelated(found, listLength.related) : [];
    }),
    helpfulGuides: memoise((id) => {
      const found = practice(id);
      return found ? findGuides(found, listLength.guides) : [];
    }),
  };
}

function guideIdsOf(programme?: Entry<Programme>): readonly string[] {
  const used = programme?.data.modules.flatMap((module) =>
    module.during.flatMap((session) => session.guide ?? []),
  );
  return [...new Set(used)];
}

function sorted<K extends EntryKindName>(kind: K, entries: EntriesByKind[K]): EntriesByKind[K] {
  return sorters[kind]?.(entries) ?? (byName(kind, entries) as EntriesByKind[K]);
}

/** Sorts by the `order` field, where the kind has one, then by name. */
function byName(kind: EntryKindName, entries: readonly Entry<object>[]): readonly Entry<object>[] {
  const { nameField } = entryKinds[kind];
  return sortInSwedishOrder(entries, ({ id, data }) => {
    const { [nameField]: name, order = 0 } = data as Record<string, unknown>;
    return { id, name: String(name), order: Number(order) };
  });
}

/** Keeps the order of the files. */
function asGiven<T>(entries: readonly Entry<T>[]): readonly Entry<T>[] {
  return entries;
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
): (id: string) => T | undefined {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id) => known.get(id);
}
