import type { Conclusion } from '../../core/model/conclusion.ts';
import { fixedAddresses } from '../../core/model/addresses.ts';
import type { EntryData, EntryKindName } from '../../core/model/registry.ts';
import type { Site } from '../../core/model/site.ts';
import type { SiteContext } from '../../reading/view-models/site-context.ts';

/** As much of an entry as the preview of another one needs; what is left out has its default there. */
export interface OutlinedEntry {
  readonly id: string;
  /** Some of its data, under the names of its schema. */
  readonly data: object;
}

/** What the preview of any entry is shown together with. */
export interface PreviewData {
  /** Settings of the site. */
  readonly site: Site;
  /** Entries of the kinds that others are shown with. */
  readonly entries: Readonly<Partial<Record<EntryKindName, readonly OutlinedEntry[]>>>;
  /** Ids of all practices; each has a {@link PracticeHistory} to fetch. */
  readonly practices: readonly string[];
}

/** A reflection with only what it says about one practice. */
export interface OutlinedReflection {
  readonly id: string;
  /** Path of its file in the content folder. */
  readonly file: string;
  /** Its data, and of its conclusions those about the practice, each with its place in the whole list. */
  readonly data: object & {
    readonly conclusions: readonly { readonly index: number; readonly conclusion: Conclusion }[];
  };
}

/** What the preview of a reflection needs to know of a practice that it names. */
export interface PracticeHistory {
  /** Every reflection that says something about the practice. */
  readonly reflections: readonly OutlinedReflection[];
}

/** Address of {@link PreviewData} on the site. */
export const previewDataAddress = `${fixedAddresses.admin}preview.json`;

/** Address of the {@link PracticeHistory} of a practice on the site. */
export function practiceHistoryAddress(practice: string): string {
  return `${fixedAddresses.admin}practices/${practice}.json`;
}

/**
 * What the preview of another entry needs of the data of each kind: its name, and
 * what follows from it. Nothing of kinds that no other entry is shown with, nor
 * of reflections: they are the bulk, and come as {@link PracticeHistory}.
 */
const outlines: {
  readonly [K in EntryKindName]: ((data: EntryData<K>) => object) | undefined;
} = {
  area: ({ title, order, reviewMonths, ruleChanges }) => {
    return { title, order, reviewMonths, ruleChanges };
  },
  theme: ({ title, order, reviewMonths, ruleChanges, dimension }) => {
    return { title, order, reviewMonths, ruleChanges, dimension };
  },
  team: (data) => data,
  party: (data) => data,
  term: (data) => data,
  guide: ({ title, themes, areas }) => ({ title, themes, areas }),
  programme: ({ title, modules }) => ({
    title,
    modules: modules.map(({ id, during }) => ({
      id,
      during: during.flatMap(({ guide }) => (guide === undefined ? [] : [{ guide }])),
    })),
  }),
  reflection: undefined,
  page: undefined,
};

/** What previews need of the published site. */
export function previewData({ site, catalogue }: SiteContext): PreviewData {
  const kinds = Object.keys(outlines) as EntryKindName[];
  return {
    site,
    entries: Object.fromEntries(
      kinds.flatMap((kind) => {
        const outline = outlines[kind] as ((data: unknown) => object) | undefined;
        const entries = catalogue.entries[kind];
        return outline
          ? [[kind, entries.map(({ id, data }) => ({ id, data: outline(data) }))]]
          : [];
      }),
    ),
    practices: catalogue.practices.map(({ id }) => id),
  };
}

/**
 * What has been said about a practice, so that a browser can project it anew
 * with one reflection more.
 * @throws when there is no such practice
 */
export function practiceHistory(id: string, { catalogue }: SiteContext): PracticeHistory {
  const practice = catalogue.practice(id);
  if (!practice) throw new Error(`There is no practice ${id}`);
  // That another took over belongs to the lineage of the other.
  const ids = new Set(practice.lineage.map((item) => item.reflection));
  if (practice.replacedBy) ids.add(practice.replacedBy.reflection);
  return {
    reflections: [...ids].flatMap((reflection) => {
      const entry = catalogue.reflection(reflection);
      if (!entry) return [];
      const { title, date, team, parties, areas, themes, perspectives, method } = entry.data;
      const conclusions = entry.data.conclusions
        .map((conclusion, index) => ({ index, conclusion }))
        .filter(({ conclusion }) => isAbout(conclusion, id));
      const data = { title, date, team, parties, areas, themes, perspectives, method, conclusions };
      return [{ id: entry.id, file: entry.file, data }];
    }),
  };
}

function isAbout(conclusion: Conclusion, practice: string): boolean {
  return (
    conclusion.practice === practice ||
    (conclusion.type === 'replaces' && conclusion.by.practice === practice)
  );
}
