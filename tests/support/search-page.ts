import type { BrowserContextOptions, Page } from 'playwright-core';
import { eventually, type Visits } from './browser.ts';

/** The search page as a person sees it. */
export interface SearchPage {
  /** The field to type in. */
  readonly field: ReturnType<Page['getByRole']>;
  /** Links to what was found. */
  readonly hits: ReturnType<Page['locator']>;
  /** The button that shows more of it. */
  readonly more: ReturnType<Page['getByRole']>;
  /** Waits until the status line is like `words`. */
  says(words: RegExp): Promise<void>;
  /** Waits until what is shown are the results of `query`. */
  shows(query: string): Promise<void>;
  /** Waits for results and gives how many pages were found. */
  count(): Promise<number>;
  /** The box of a filter. */
  box(name: string, value: string): ReturnType<Page['locator']>;
  /** The number beside a box. */
  countBeside(name: string, value: string): Promise<number>;
  /** Addresses of what is shown of the results. */
  addresses(): Promise<string[]>;
}

/** The parts of the search page that is open in `page`. */
export function searchPage(page: Page): SearchPage {
  const status = page.locator('main [data-search-status]');
  const list = page.locator('main [data-search-results]');
  const hits = list.locator('[data-hit]');
  const box = (name: string, value: string) =>
    page.locator(`input[type="checkbox"][name="${name}"][value="${value}"]`);
  const says = (words: RegExp) => eventually(() => status.textContent()).toMatch(words);
  return {
    field: page.getByRole('main').getByRole('searchbox'),
    hits,
    more: page.getByRole('button', { name: 'Visa fler' }),
    says,
    shows: (query) => eventually(() => list.getAttribute('data-query')).toBe(query),
    count: async () => {
      // Not what is shown between two keys, nor what was asked for before.
      await eventually(() =>
        page.evaluate(() => {
          const shown = document.querySelector<HTMLElement>('main [data-search-results]');
          const sorted = (text: string) => [...new URLSearchParams(text)].map(String).sort().join();
          return sorted(shown?.dataset['whole'] ?? 'none') === sorted(location.search);
        }),
      ).toBe(true);
      await says(/^\d+ träff(?:ar)?$/);
      return Number.parseInt((await status.textContent()) ?? '', 10);
    },
    box,
    countBeside: async (name, value) => {
      const label = page.locator('label', { has: box(name, value) });
      return Number(await label.locator('.count').textContent());
    },
    addresses: () =>
      hits.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
  };
}

/** Opens the search page of a site, with a query such as `?q=samtal`. */
export async function openSearch(
  visited: Visits,
  query = '',
  options: BrowserContextOptions = {},
): Promise<SearchPage & { readonly page: Page }> {
  const page = await visited.open(options);
  await page.goto(`/sok/${query}`);
  return { page, ...searchPage(page) };
}
