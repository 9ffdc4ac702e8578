import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages, type TemplateName } from '../support/page-templates.ts';

const site = await readBuiltSite();
const visited = visitSite();
const open = () => visited.open({ javaScriptEnabled: false });

/** Follows the first link in the main part that leads below `section`. */
async function follow(page: Page, section: string): Promise<void> {
  await page.locator(`main a[href^="${section}"]:visible`).first().click();
  await page.waitForURL(`**${section}*/`);
  expect(await page.locator('h1').isVisible()).toBe(true);
}

it('a reader comes from the start page to an area, a practice, its reflection and its method', async () => {
  const page = await open();
  await page.goto('/');
  await follow(page, '/omraden/');
  await follow(page, '/arbetssatt/');
  expect(await page.locator('.statement').isVisible()).toBe(true);
  expect(await page.locator('.lineage > li').first().isVisible()).toBe(true);
  await follow(page, '/reflektioner/');
  await page.getByRole('heading', { name: 'Vad det ledde till' }).waitFor();
  await page.goBack();
  await follow(page, '/metoder/');
  await page.getByRole('heading', { name: 'Steg för steg' }).waitFor();
});

it('a reader comes from the menu to a programme and its dates', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByText('Träningsprogram').click();
  await page.waitForURL('**/program/');
  await follow(page, '/program/');
  expect(await page.locator('.module').count()).toBeGreaterThan(1);
});

it('the menu of a small screen opens', async () => {
  const page = await visited.open({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  await page.goto('/');
  await page.locator('.menu summary').click();
  await page.locator('.menu').getByRole('link', { name: 'Metoder' }).click();
  await page.waitForURL('**/metoder/');
});

const listing: readonly TemplateName[] = ['practices', 'area', 'theme'];

it.each(longestPages(site).filter(([template]) => listing.includes(template)))(
  'practices of the template %s are filtered by perspective, without what is empty',
  async (_, address) => {
    const page = await open();
    await page.goto(address);
    const cards = page.locator('.browse .card');
    /** Perspectives of each practice that is seen. */
    const seen = () =>
      cards.evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => element.getAttribute('data-perspectives')?.split(' ') ?? []),
      );
    const all = await cards.count();
    expect((await seen()).length).toBe(all);
    const [everyone, ...chips] = await page.locator('.perspective-filter label').all();
    const left: number[] = [];
    for (const chip of chips) {
      await chip.click();
      const value = await chip.locator('input').getAttribute('value');
      const found = await seen();
      expect(found.filter((perspectives) => !perspectives.includes(value!))).toEqual([]);
      // A practice can stand in several groups: what is promised are practices, not cards.
      const promised = Number(await chip.locator('.chip-count').textContent());
      expect(found.length).toBeGreaterThanOrEqual(promised);
      for (const group of await page.locator('.browse .group:visible').all()) {
        expect(await group.locator('.card:visible').count()).toBeGreaterThan(0);
      }
      left.push(found.length);
    }
    expect(left.length).toBeGreaterThan(1);
    expect(Math.min(...left)).toBeLessThan(all);
    await everyone!.click();
    expect((await seen()).length).toBe(all);
  },
);

it('the search page says that it needs script, offers the index, and shows nothing that is dead', async () => {
  const page = await open();
  await page.goto('/sok/?q=sjuk');
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
  expect(await page.locator('[data-search-more]').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Till indexet A–Ö' }).first().click();
  await page.waitForURL('**/sok/a-o/');
});

it('the index leads on, by letter and by the words that people use', async () => {
  const page = await open();
  await page.goto('/sok/a-o/');
  await page.locator('.chip', { hasText: /^\s*S\s*$/ }).click();
  expect(new URL(page.url()).hash).toBe('#bokstav-S');
  const letters = await page.locator('.letters h2').allTextContents();
  const order = [...letters].sort((a, b) => a.localeCompare(b, 'sv'));
  expect(letters).toEqual(order);
  // An everyday word for an area leads to the area.
  const everyday = page.locator('.letters li', { hasText: 'se Sjukdom' }).first();
  await everyday.getByRole('link').click();
  await page.waitForURL('**/omraden/sjukdom/');
});

it('the search form of the start page leads to the search page with the words', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').fill('tyst deltagare');
  await page.getByRole('main').getByRole('button', { name: 'Sök' }).click();
  await page.waitForURL('**/sok/?q=tyst+deltagare');
});

it.each(longestPages(site))(
  'a page of the template %s shows no control that does nothing',
  async (_, address) => {
    const page = await open();
    await page.goto(address);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('button:not([type="submit"]):visible').count()).toBe(0);
    expect(await page.locator('[data-theme-choice]').isVisible()).toBe(false);
    expect(await page.locator('kbd:visible', { hasText: /^\/$/ }).count()).toBe(0);
  },
);
