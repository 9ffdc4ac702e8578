import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { eventually, visitSite } from '../support/browser.ts';
import { searchPage } from '../support/search-page.ts';

const visited = visitSite();

/** The dialog as a person sees it. */
const dialogOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Sök på webbplatsen' });
  const list = dialog.locator('[data-search-results]');
  return {
    dialog,
    field: dialog.getByRole('searchbox'),
    hits: list.locator('[data-hit]'),
    shows: (query: string) => eventually(() => list.getAttribute('data-query')).toBe(query),
  };
};

/** Text of the element that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

describe('the search on top of any page', () => {
  it('opens by / and leads by arrows to a page that was found', async () => {
    const page = await visited.open();
    await page.goto('/omraden/');
    await page.keyboard.press('/');
    // Typed at once: nothing is lost while the dialog is loaded.
    await page.keyboard.type('tyst');
    const { field, hits, shows } = dialogOf(page);
    await shows('tyst');
    expect(await field.inputValue()).toBe('tyst');
    expect(await hits.count()).toBeGreaterThan(1);
    expect(await hits.count()).toBeLessThanOrEqual(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await hits.nth(1).textContent());
    // Typing on goes on in the field.
    await page.keyboard.type('n');
    await shows('tystn');
    await page.keyboard.press('ArrowDown');
    const target = await hits.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

  it('opens the first result by Enter in its field', async () => {
    const page = await visited.open();
    await page.goto('/');
    await page.keyboard.press('Control+k');
    const { hits, shows, field } = dialogOf(page);
    await field.fill('tystnad');
    await shows('tystnad');
    const target = await hits.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
    // It is offered again where nothing is typed yet.
    await page.keyboard.press('Control+k');
    const again = page.getByRole('dialog').getByRole('link', { name: 'tystnad', exact: true });
    await again.click();
    await shows('tystnad');
  });

  it('closes by Escape, by its button and beside it, and gives the focus back', async () => {
    const page = await visited.open();
    await page.goto('/metoder/');
    const link = page.locator('[data-search-link]');
    const { dialog, field } = dialogOf(page);
    const close = [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Stäng' }).click(),
      () => page.mouse.click(5, 500),
    ];
    for (const way of close) {
      await link.focus();
      await page.keyboard.press('Enter');
      await field.fill('tyst');
      await way();
      await eventually(() => dialog.isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/metoder/');
    }
  });

  it('leads to all results and filters with what was typed', async () => {
    const page = await visited.open();
    await page.goto('/metoder/');
    await page.locator('[data-search-link]').click();
    const { dialog, field, shows } = dialogOf(page);
    await field.fill('tyst deltagare');
    await shows('tyst deltagare');
    await dialog.getByRole('link', { name: 'Alla träffar och filter' }).click();
    await page.waitForURL('**/sok/?q=tyst+deltagare');
    await searchPage(page).shows('tyst deltagare');
  });

  it('is not loaded before it is asked for, and is left to the search page when it cannot be', async () => {
    const page = await visited.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/sok/texter.json', (route) => route.abort());
    await page.goto('/metoder/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /dialog|texter|register/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await page.waitForURL('**/sok/**');
    const { field } = searchPage(page);
    await eventually(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    // There the keys lead to the field of the page.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+k');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (scheme) => {
    const page = await visited.open({ colorScheme: scheme, viewport: { width: 360, height: 800 } });
    await page.goto('/metoder/');
    await page.keyboard.press('/');
    const { dialog, field, shows } = dialogOf(page);
    await field.fill('tyst deltgare');
    await shows('tyst deltgare');
    expect(await axeFaults(page)).toEqual([]);
    await field.fill('qwxzqwxz');
    await shows('qwxzqwxz');
    expect(await dialog.getByRole('link', { name: 'Till indexet A–Ö' }).isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });
});
