import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { eventually, visitSite } from '../support/browser.ts';
import { openSearch, searchPage } from '../support/search-page.ts';

const visited = visitSite();
const open = (query = '') => openSearch(visited, query);

/** Everything that the index of the search lies in. */
const index = '**/sok/register/**';

describe('a search that is not answered as it stands', () => {
  it('is answered as it was meant, and says how it was read', async () => {
    const { page, field, hits, shows } = await open('?q=tyst+deltgare');
    await shows('tyst deltgare');
    expect(await hits.count()).toBeGreaterThan(0);
    const notes = page.locator('[data-search-notes]');
    expect(await notes.textContent()).toContain('”deltgare” lästes som ”deltagare”');
    await notes.getByRole('link', { name: 'tyst deltagare' }).click();
    await shows('tyst deltagare');
    expect(await field.inputValue()).toBe('tyst deltagare');
    expect(await notes.textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('?q=tyst+deltagare');
  });

  it('offers words that are near, areas and themes, the index and someone to ask', async () => {
    const { page, hits, says, shows } = await open('?q=qwxzqwxz');
    await says(/^Inget hittades för ”qwxzqwxz”\.$/);
    expect(await hits.count()).toBe(0);
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'Sjukdom', exact: true }).isVisible()).toBe(true);
    expect(await main.getByRole('link', { name: 'Till indexet A–Ö' }).isVisible()).toBe(true);
    expect(await main.locator('a[href^="mailto:"]').isVisible()).toBe(true);
    const near = page.locator('[data-search-nearest] a');
    if ((await near.count()) === 0) return;
    const word = (await near.first().textContent())!;
    await near.first().click();
    await shows(word);
    expect(await hits.count()).toBeGreaterThan(0);
  });

  it('because of its filters says so, and how much there is without them', async () => {
    const { page, field, box, count, says } = await open('?q=konsultationsrunda&omrade=dodsfall');
    await says(/^Inga träffar med de val du har gjort\.$/);
    const advice = page.locator('[data-search-advice]');
    const promised = Number(/finns (\d+) träff/.exec((await advice.textContent()) ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Ta bort filtren' }).click();
    expect(await count()).toBe(promised);
    expect(await box('omrade', 'dodsfall').isChecked()).toBe(false);
    // The button is gone: the reader is at the field, not at the top of the page.
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=konsultationsrunda');
  });
});

describe('an index that is slow or cannot be loaded', () => {
  it('is waited for, and that is said', async () => {
    const page = await visited.open();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route(index, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/sok/?q=samtal');
    const { says, count } = searchPage(page);
    await says(/^Söker …$/);
    arrive(undefined);
    expect(await count()).toBeGreaterThan(0);
  });

  it('is told of, and loaded when the reader tries again or types on', async () => {
    const page = await visited.open();
    await page.route(index, (route) => route.abort());
    await page.goto('/sok/?q=samtal');
    const { field, hits, says, count, shows } = searchPage(page);
    await says(/^Sökningen kunde inte laddas\./);
    expect(await hits.count()).toBe(0);
    expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Till indexet A–Ö' }).isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    const again = page.getByRole('button', { name: 'Försök igen' });
    const first = await again.elementHandle();
    await again.click();
    // The same is said again, with a new button: only then has the second attempt failed.
    await page.waitForFunction((button) => !button?.isConnected, first);
    await says(/^Sökningen kunde inte laddas\./);

    await page.unroute(index);
    await again.click();
    expect(await count()).toBeGreaterThan(0);
    expect(await page.locator('[data-search-help]').isVisible()).toBe(false);
    await field.fill('samtalet');
    await shows('samtalet');
    expect(await hits.count()).toBeGreaterThan(0);
  });
});

describe('recent searches', () => {
  it('are those that were sent or opened, on this device, and can be forgotten', async () => {
    const { page, field, hits, shows } = await open();
    const recent = page.locator('[data-search-recent]');
    await field.fill('pension');
    await shows('pension');
    await field.fill('tyst');
    await shows('tyst');
    await field.press('Enter');
    await field.fill('samtal');
    await shows('samtal');
    await hits.first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sok/'));

    await page.goto('/sok/');
    expect(await recent.locator('[data-ask]').allTextContents()).toEqual(['samtal', 'tyst']);
    expect(await recent.textContent()).toContain('bara på den här enheten');
    await recent.getByRole('button', { name: 'Ta bort ”samtal”' }).click();
    expect(await recent.locator('[data-ask]').allTextContents()).toEqual(['tyst']);
    await recent.getByRole('link', { name: 'tyst' }).click();
    await shows('tyst');
    expect(await recent.isVisible()).toBe(false);
    await field.fill('');
    await recent.getByRole('button', { name: 'Rensa listan' }).click();
    expect(await recent.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await eventually(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
