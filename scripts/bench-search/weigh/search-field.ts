import type { Page } from 'playwright-core';

/** The field of the search page. */
const fieldSelector = 'main input[type="search"]';

/** How long a result may take on a slowed-down machine, in ms. */
const patience = 30_000;

/** Opens the search page of the site at `origin`, and waits until it is at rest. */
export async function openSearchPage(page: Page, origin: string): Promise<void> {
  page.setDefaultTimeout(patience);
  await page.goto(`${origin}/sok/`, { waitUntil: 'networkidle' });
}

/** Puts the cursor into the field of the search page. */
export async function focusField(page: Page): Promise<void> {
  await page.locator(fieldSelector).focus();
}

/** Waits until the results of a query are shown. */
export async function resultsOf(page: Page, query: string): Promise<void> {
  await page.locator(`[data-search-results][data-query=${JSON.stringify(query)}]`).waitFor({
    state: 'attached',
  });
}
