import type { Page } from 'playwright-core';

/** Selector of the search page's input field. */
const fieldSelector = 'main input[type="search"]';

/** Timeout for results on a slowed CPU, in ms. */
const resultTimeout = 30_000;

/**
 * Opens the search page of the site at `origin` and waits until the network is idle.
 * @throws when the page does not load in time
 */
export async function openSearchPage(page: Page, origin: string): Promise<void> {
  page.setDefaultTimeout(resultTimeout);
  await page.goto(`${origin}/sok/`, { waitUntil: 'networkidle' });
}

/** Moves the focus to the search page's input field. */
export async function focusField(page: Page): Promise<void> {
  await page.locator(fieldSelector).focus();
}

/**
 * Waits until the results of exactly this query are shown.
 * @throws when they do not appear in time
 */
export async function resultsOf(page: Page, query: string): Promise<void> {
  await page.locator(`[data-search-results][data-query=${JSON.stringify(query)}]`).waitFor({
    state: 'attached',
  });
}
