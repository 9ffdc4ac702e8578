import { filterKeys, type SearchState } from './address.ts';
import { filterNames } from './filters.ts';

/** The parts of Pagefind's own interface that are used here. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<PagefindPage> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found. */
export interface Hit {
  /** Its address. */
  readonly href: string;
  /** Its name. */
  readonly title: string;
  /** Its kind, as a value of the kind filter. */
  readonly kind: string;
  /** Text around the words that matched, as HTML: everything escaped but the marks. */
  readonly excerpt: string;
}

/** What was found. */
export interface Answer {
  /** How many pages. */
  readonly count: number;
  /** Loads the pages from `start`, at most `length` of them. */
  hits(start: number, length: number): Promise<Hit[]>;
  /** How many of the pages there are of each value of each filter. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Words around a match: about two lines on a phone. */
const excerptLength = 24;

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search, once. A failed attempt is forgotten, so that the next one
 * tries again.
 * @param base path the site is published under
 */
export function loadSearch(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    // The index is made after the site is bundled, so its address is only known here.
    const url = `${base}pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
    await pagefind.options({ excerptLength });
    await pagefind.init();
    // Counts are given only for filters that have been loaded.
    await pagefind.filters();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Searches the site. */
export async function search(base: string, { query, chosen }: SearchState): Promise<Answer> {
  const pagefind = await loadSearch(base);
  const filters = Object.fromEntries(
    filterKeys
      .filter((key) => chosen[key].length > 0)
      .map((key) => [filterNames[key], { any: [...chosen[key]] }]),
  );
  const { results, filters: counts } = await pagefind.search(query.trim() || null, { filters });
  return {
    count: results.length,
    counts,
    hits: async (start, length) => {
      const pages = await Promise.all(
        results.slice(start, start + length).map((result) => result.data()),
      );
      return pages.map((page) => ({
        href: page.url,
        title: page.meta['title'] ?? page.url,
        kind: page.filters[filterNames.kind]?.[0] ?? '',
        excerpt: page.excerpt,
      }));
    },
  };
}
