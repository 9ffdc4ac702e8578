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
import { createUrls, type Urls } from './site-urls.ts';

type SiteEntry<K extends EntryKindName> = Entry<EntryData<K>>;

/** Content, settings and helpers that all view models of a site are built from. */
export interface SiteContext {
  readonly site: Site;
  /** Interface texts in the site's language. */
  readonly t: Messages;
  /** Creates links that start with `BASE_PATH`. */
  readonly urls: Urls;
  /** Indexed practices and entries. */
  readonly catalogue: Catalogue;
  readonly redirects: Redirects;
  /**
   * Cache key of an entry's body; see `core/source/entry-cache.ts`.
   * @throws when the entry is not of this site
   */
  digestOf(entry: Entry<unknown>): string;
}

/** Shape of an entry in Astro's store, of which Astro's own type leaves out parts. */
interface StoredEntry {
  readonly id: string;
  readonly filePath: string;
  readonly digest: string;
  readonly data: unknown;
}

let loadingContext: Promise<SiteContext> | undefined;
let loadedContext: SiteContext | undefined;

/**
 * Loads the context of the site once for all pages of a build. During development it is
 * reloaded for each page, since entries change.
 * @throws when a collection cannot be loaded
 */
export async function loadSiteContext(): Promise<SiteContext> {
  if (import.meta.env.DEV) loadingContext = undefined;
  loadedContext = await (loadingContext ??= buildSiteContext());
  return loadedContext;
}

/**
 * Returns the loaded context synchronously, for components. Every page loads it before
 * its components are rendered.
 * @throws when no page has called {@link loadSiteContext}
 */
export function currentSiteContext(): SiteContext {
  if (!loadedContext)
    throw new Error('A page must call loadSiteContext() before its components need it');
  return loadedContext;
}

async function buildSiteContext(): Promise<SiteContext> {
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
  // Missing only during development, when the file has had errors since the start.
  const site = (await getEntry('site', 'site'))?.data ?? defaultSite;
  const redirects = (await getEntry('redirects', 'redirects'))?.data ?? { addresses: [] };
  const { practices } = projectPractices(entries.reflection);
  return {
    site,
    redirects,
    t: translator(site.language),
    urls: createUrls(currentPaths.base),
    catalogue: buildCatalogue({ practices, entries }),
    digestOf: ({ file }) => {
      const digest = digests.get(file);
      if (digest === undefined) throw new Error(`${file} is not an entry of this site`);
      return digest;
    },
  };
}
