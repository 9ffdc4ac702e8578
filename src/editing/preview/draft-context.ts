import type { Messages } from '../../core/i18n/index.ts';
import { buildCatalogue } from '../../core/knowledge/catalogue.ts';
import type { EntriesByKind, Entry } from '../../core/knowledge/entry.ts';
import { projectPractices, type Projection } from '../../core/knowledge/project-practices.ts';
import type { Reflection } from '../../core/model/reflection.ts';
import {
  entryKinds,
  mapKinds,
  singletons,
  type EntryData,
  type EntryKindName,
} from '../../core/model/registry.ts';
import type { SiteContext } from '../../reading/view-models/site-context.ts';
import type { OutlinedEntry, PreviewData } from '../admin/preview-data.ts';
import type { Urls } from '../../reading/view-models/site-urls.ts';
import { fillMissingFields, type Placeholders, notChosen } from './complete-draft.ts';

/** An entry being written, with its kind. */
export interface Draft<K extends EntryKindName = EntryKindName> extends Entry<EntryData<K>> {
  readonly kind: K;
}

/** What a preview is rendered from. */
export interface DraftLibrary {
  /** The site as it would be with the draft, as far as it is known. */
  readonly context: SiteContext;
  /** What does not fit together. */
  readonly problems: Projection['problems'];
}

/** All that a {@link DraftLibrary} is made from. */
export interface DraftLibraryInput {
  /** The entry being written. */
  readonly draft: Draft;
  /** The published site; nothing when it cannot be read. */
  readonly data: PreviewData | undefined;
  /** Published reflections that bear on the draft; the draft itself is not among them. */
  readonly reflections: readonly Entry<Reflection>[];
  /** Texts of the site. */
  readonly messages: Messages;
  readonly urls: Urls;
  /** What stands for what is missing. */
  readonly placeholders: Placeholders;
}

/** The published site with a draft in it. */
export function draftLibrary(input: DraftLibraryInput): DraftLibrary {
  const { draft, data, urls, placeholders } = input;
  const publishedOf = (kind: EntryKindName): readonly Entry<unknown>[] => {
    if (kind === 'reflection') return input.reflections;
    const others = (data?.entries[kind] ?? []).filter(
      ({ id }) => draft.kind !== kind || id !== draft.id,
    );
    return others.map((entry) => outlined(kind, entry, placeholders));
  };
  const entries = mapKinds<EntriesByKind>(<K extends EntryKindName>(kind: K) => {
    const published = publishedOf(kind);
    return (draft.kind === kind ? [...published, draft] : published) as unknown as EntriesByKind[K];
  });
  const { practices, problems } = projectPractices(entries.reflection);
  const context: SiteContext = {
    site: data?.site ?? fillMissingFields(singletons.site.schema, undefined, placeholders),
    t: messagesOf(input.messages),
    urls,
    catalogue: buildCatalogue({ practices, entries }),
    redirects: { addresses: [] },
    digestOf: ({ file }) => {
      throw new Error(`${file} has not been read by a build`);
    },
  };
  return { context, problems };
}

/** Entries once completed; an outline is the same object as long as the site's data is kept. */
const completed = new WeakMap<object, Entry<unknown>>();

function outlined(
  kind: EntryKindName,
  outline: OutlinedEntry,
  placeholders: Placeholders,
): Entry<unknown> {
  const known = completed.get(outline);
  if (known) return known;
  const { id } = outline;
  const data = fillMissingFields(entryKinds[kind].schema, outline.data, placeholders);
  const entry = { id, file: `${entryKinds[kind].folder}/${id}`, data };
  completed.set(outline, entry);
  return entry;
}

/** The texts of the site, with words for a choice that has not been made. */
function messagesOf(t: Messages): Messages {
  const choices = Object.fromEntries(
    Object.entries(t.choices).map(([name, words]) => [
      name,
      { ...words, [notChosen]: t.preview.notChosen },
    ]),
  );
  return { ...t, choices: choices as Messages['choices'] };
}
