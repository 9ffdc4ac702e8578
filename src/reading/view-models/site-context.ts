import { getCollection, getEntry } from 'astro:content';
import { translator, type Messages } from '../../core/i18n/index.ts';
import { buildCatalogue, type Catalogue } from '../../core/knowledge/catalogue.ts';
import type { EntriesByKind, Entry } from '../../core/knowledge/entry.ts';
import { projectPractices } from '../../core/knowledge/project-practices.ts';
import { entryKindNames, type EntryData, type EntryKindName } from '../../core/model/registry.ts';
import type { Redirects } from '../../core/model/redirects.ts';
import type { Site } from '../../core/model/site.ts';
import { defaultSite } from '../../core/source/default-site.ts';
import { currentPaths } from '../../core/source/current-paths.ts';
import { urlsOf, type Urls } from './site-urls.ts';

/** An entry of one kind. */
export type SiteEntry<K extends EntryKindName> = Entry<EntryData<K>>;

/** Everything the pages of one site are made from. */
export interface Library {
  readonly site: Site;
  /** Interface texts in the site's language. */
  readonly t: Messages;
  /** Makes links, with `BASE_PATH` in front. */
  readonly urls: Urls;
  /** Practices and entries, indexed. */
  readonly catalogue: Catalogue;
  readonly redirects: Redirects;
  /**
   * Key of an entry's body in the cache; see `source/entry-cache.ts`.
   * @throws when the entry is not of this site
   */
  digestOf(entry: Entry<unknown>): string;
}

/** What the loader puts in the store for each entry; Astro's own type leaves parts of it out. */
interface StoredEntry {
  readonly id: string;
  readonly filePath: string;
  readonly digest: string;
  readonly data: unknown;
}

let gathering: Promise<Library> | undefined;
let current: Library | undefined;

/**
 * The library of the site being built, gathered once for all pages. While
 * authoring it is gathered anew for each page, since entries change.
 */
export async function library(): Promise<Library> {
  if (import.meta.env.DEV) gathering = undefined;
  current = await (gathering ??= gather());
  return current;
}

/**
 * The library, for components: every page has gathered it before they are
 * rendered, and a component that waits for nothing is rendered in one go.
 * @throws when no page has called {@link library}
 */
export function gathered(): Library {
  if (!current) throw new Error('A page must call library() before its components need it');
  return current;
}

async function gather(): Promise<Library> {
  const digests = new Map<string, string>();
  const entriesOf = async <K extends EntryKindName>(kind: K): Promise<SiteEntry<K>[]> => {
    const found = (await getCollection(kind)) as StoredEntry[];
    return found.map(({ id, filePath: file, digest, data }) => {
      digests.set(file, digest);
      return { id, file, data: data as EntryData<K> };
    });
  };
  const found = await Promise.all(
    entryKindNames.map(async (kind) => [kind, await entriesOf(kind)] as const),
  );
  const entries = Object.fromEntries(found) as unknown as EntriesByKind;
  // Missing only while authoring, when the file has had errors since the start.
  const site = (await getEntry('site', 'site'))?.data ?? defaultSite;
  const redirects = (await getEntry('redirects', 'redirects'))?.data ?? { addresses: [] };
  const { practices } = projectPractices(entries.reflection);
  return {
    site,
    redirects,
    t: translator(site.language),
    urls: urlsOf(currentPaths.base),
    catalogue: buildCatalogue({ practices, entries }),
    digestOf: ({ file }) => {
      const digest = digests.get(file);
      if (digest === undefined) throw new Error(`${file} is not an entry of this site`);
      return digest;
    },
  };
}
