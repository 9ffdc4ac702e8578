import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { visitSite } from '../support/browser.ts';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { searchPage } from '../support/search-page.ts';
import { hostileFixture, hostileLines, hostileWords } from './hostile-fixture.ts';

let fixture: Fixture;
let site: BuiltSite;

beforeAll(async () => {
  fixture = await makeFixture(hostileFixture());
  await mustBuild(fixture);
  site = await readBuiltSite(fixture.paths.out);
});
afterAll(() => fixture.destroy());
const visited = visitSite(() => fixture.paths);

/** A page that tells of anything that runs or is refused by the page's policy. */
async function watched() {
  const page = await visited.open();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(visited.origin)) complaints.push(request.url());
  });
  return { page, complaints };
}
const hasRun = (page: Page) => page.evaluate(() => '__pwned' in window);

describe('text that looks like code', () => {
  it('never runs, on any page of the site', async () => {
    const { page, complaints } = await watched();
    for (const { address } of site.pages) {
      await page.goto(address);
      expect([address, await hasRun(page)]).toEqual([address, false]);
    }
    expect(site.pages.length).toBeGreaterThan(15);
    expect(complaints).toEqual([]);
  });

  it('is shown in a body as it was typed', async () => {
    const { page } = await watched();
    await page.goto('/om/');
    const shown = (await page.locator('.body').textContent())!.replace(/\s+/g, ' ');
    for (const line of hostileLines) expect(shown).toContain(line);
    expect(
      await page.locator('.body :is(script, img, iframe, style, form, b, marquee)').count(),
    ).toBe(0);
  });

  it('is shown in every field as it was typed', async () => {
    const { page } = await watched();
    await page.goto('/arbetssatt/lyssna-klart/');
    expect(await page.locator('h1').textContent()).toBe(hostileWords);
    expect(await page.locator('.statement').textContent()).toContain(hostileWords);
    expect(await page.title()).toBe(`${hostileWords} – ${hostileWords.slice(0, 60).trim()}`);
    const description = page.locator('meta[name="description"]');
    expect(await description.getAttribute('content')).toContain(hostileWords);
    await page.goto('/omraden/sjukdom/');
    expect(await page.locator('h1').textContent()).toBe(hostileWords);
  });

  it('is found and shown as text by the search', async () => {
    const { page, complaints } = await watched();
    await page.goto('/sok/?q=farligheten');
    const { count, hits } = searchPage(page);
    expect(await count()).toBeGreaterThan(1);
    expect(await page.locator('[data-search-results] :is(script, img, b)').count()).toBe(0);
    const words = await page.locator('[data-search-results]').textContent();
    expect(words).toContain('<img src=x onerror');
    await hits.first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sok/'));
    expect(await hasRun(page)).toBe(false);
    expect(complaints).toEqual([]);
  });
});
