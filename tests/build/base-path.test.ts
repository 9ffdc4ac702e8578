import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { visitSite } from '../support/browser.ts';
import { readBuiltSite, sitemapAddresses, type BuiltSite } from '../support/built-site.ts';
import { attributeOf } from '../support/parse-html.ts';
import { searchPage } from '../support/search-page.ts';
import { richFixture } from './rich-fixture.ts';

const base = '/kunskap/';
let fixture: Fixture;
let site: BuiltSite;

beforeAll(async () => {
  fixture = await makeFixture(await richFixture(), { base, siteUrl: 'https://www.example.org' });
  await mustBuild(fixture);
  site = await readBuiltSite(fixture.paths.out);
});
afterAll(() => fixture.destroy());
const visited = visitSite(() => fixture.paths);

describe('a site published under a path', () => {
  it('has every link and every file below that path', () => {
    expect(site.pages.length).toBeGreaterThan(15);
    expect(brokenLinks(site, base)).toEqual([]);
  });

  it('has the path in the addresses of its styles too', async () => {
    const sheets = [...site.files].filter((file) => /^\/_astro\/.*\.css$/.test(file));
    const named = (await Promise.all(sheets.map((file) => site.text(file)))).flatMap((text) =>
      [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const url of named) {
      expect(url.startsWith(base) || /^[\w.-]+$/.test(url)).toBe(true);
      if (url.startsWith(base)) expect(site.files).toContain(url.slice(base.length - 1));
    }
  });

  it('gives search engines its full addresses', async () => {
    const canonical = site.page('/omraden/sjukdom/').document.querySelector('[rel="canonical"]');
    expect(attributeOf(canonical, 'href')).toBe('https://www.example.org/kunskap/omraden/sjukdom/');
    expect(await site.text('/robots.txt')).toContain(
      'Sitemap: https://www.example.org/kunskap/sitemap-index.xml',
    );
    expect(await sitemapAddresses(site, fixture.paths)).toContain('/omraden/sjukdom/');
    expect(await site.text('/program/traning/kalender.ics')).toMatch(
      /URL:https:\/\/www\.example\.org\/kunskap\/program\/traning\/#lyssna\r\n/,
    );
  });

  it('can be read and searched without a request outside the path', async () => {
    const page = await visited.open();
    const requests: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (answer) => {
      if (answer.status() >= 400) failed.push(answer.url());
    });
    await page.goto(base);
    await page.getByRole('main').getByRole('searchbox').fill('tystnad');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}sok/?q=tystnad`);
    const { addresses, count, hits } = searchPage(page);
    expect(await count()).toBeGreaterThan(0);
    const found = await addresses();
    expect(found.filter((address) => !address.startsWith(base))).toEqual([]);
    await hits.first().click();
    await page.waitForURL(`**${found[0]}`);

    await page.goto(`${base}reflektioner/tyst-i-luren/`);
    const image = page.locator('figure img');
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
    expect(
      await image.evaluate((element: HTMLImageElement) => element.naturalWidth),
    ).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();

    const root = visited.origin + base;
    expect(requests.length).toBeGreaterThan(15);
    expect(requests.filter((url) => !url.startsWith(root))).toEqual([]);
    expect(failed).toEqual([]);
  });

  it('redirects from a former address', async () => {
    const page = await visited.open();
    await page.goto(`${base}metoder/gammal-metod/`);
    await page.waitForURL(`**${base}metoder/gemensam-reflektion/`);
  });

  it('responds only below its own path', async () => {
    const page = await visited.open();
    const outside = await page.goto('/omraden/');
    expect(outside?.status()).toBe(404);
    const unknown = await page.goto(`${base}finns/inte/`);
    expect(unknown?.status()).toBe(404);
    await page.getByRole('link', { name: 'Provklok' }).click();
    await page.waitForURL(`**${base}`);
  });
});
