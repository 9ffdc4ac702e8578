import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { visitSite } from '../support/browser.ts';
import {
  builtPaths,
  readBuiltSite,
  sitemapAddresses,
  type BuiltSite,
} from '../support/built-site.ts';
import { folderDigest } from '../support/folder-digest.ts';
import { attributeOf, textOf } from '../support/parse-html.ts';
import { picture, richFixture } from './rich-fixture.ts';

let fixture: Fixture;
let site: BuiltSite;
let before: Record<string, string>;
/** The site of the example content, as the gate before this one has built it. */
const ours = builtPaths.out;

beforeAll(async () => {
  before = await folderDigest(ours);
  fixture = await makeFixture(await richFixture());
  await mustBuild(fixture);
  site = await readBuiltSite(fixture.paths.out);
});
afterAll(() => fixture.destroy());
const visited = visitSite(() => fixture.paths);

describe('another content folder and another output folder', () => {
  it('give the site of that content only', () => {
    const own = site.pages
      .map(({ address }) => address)
      .filter((address) =>
        /^\/(?:arbetssatt|omraden|teman|metoder|program|reflektioner)\/./.test(address),
      );
    expect(own.sort()).toEqual([
      '/arbetssatt/borttaget/',
      '/arbetssatt/lyssna-klart/',
      '/metoder/gammal-metod/',
      '/metoder/gemensam-reflektion/',
      '/omraden/sjukdom/',
      '/program/traning/',
      '/reflektioner/hon-ville-bara-beratta/',
      '/reflektioner/tyst-i-luren/',
      '/teman/gemensamt-sprak/',
    ]);
    const names = site.pages.map(({ document }) => textOf(document.querySelector('.brand')));
    expect(new Set(names)).toEqual(new Set(['Provklok']));
  });

  it('leave the site that was built before unchanged', async () => {
    expect(await folderDigest(ours)).toEqual(before);
  });

  it('leave no path of the machine in the site', async () => {
    const texts = await Promise.all(
      [...site.files].filter((file) => !/\.(?:woff2|webp|png)$/.test(file)).map(site.text),
    );
    const { paths } = fixture;
    const places = [paths.content, paths.out, paths.root, paths.cache];
    for (const place of places) expect(texts.filter((text) => text.includes(place))).toEqual([]);
  });

  it('have no broken links', () => {
    expect(brokenLinks(site, '/')).toEqual([]);
  });

  it('show the derived status: two teams have confirmed the practice', () => {
    const page = site.page('/arbetssatt/lyssna-klart/').document;
    expect(textOf(page.querySelector('.trust'))).toContain('Bekräftat');
    expect(textOf(page.querySelector('.trust'))).toContain('2 reflektioner, 2 team');
  });
});

describe('an image of an entry', () => {
  it('has its size, smaller versions for smaller screens, and its alternative text', () => {
    const image = site.page('/reflektioner/tyst-i-luren/').document.querySelector('figure img');
    expect(attributeOf(image, 'alt')).toBe('En grön yta');
    const size = [attributeOf(image, 'width'), attributeOf(image, 'height')];
    expect(size).toEqual([String(picture.width), String(picture.height)]);
    const set = attributeOf(image, 'srcset')!.split(', ');
    expect(set.map((part) => part.split(' ')[1])).toEqual(['480w', '800w', '1000w']);
    for (const part of set) expect(part.split(' ')[0]).toMatch(/\.webp$/);
    const caption = site.page('/reflektioner/tyst-i-luren/').document.querySelector('figcaption');
    expect(textOf(caption)).toBe('Så grönt var det');
  });

  it('is not copied unprocessed', () => {
    const images = [...site.files].filter((file) => /\/_astro\/gron/.test(file));
    expect(images.filter((file) => file.endsWith('.webp')).length).toBeGreaterThanOrEqual(3);
  });
});

describe('a former address', () => {
  it('redirects to the new address, also without script', async () => {
    const page = await visited.open({ javaScriptEnabled: false });
    await page.goto('/metoder/gammal-metod/');
    await page.waitForURL('**/metoder/gemensam-reflektion/');
    expect(await page.locator('h1').textContent()).toBe('Gemensam reflektion');
    const link = site.page('/metoder/gammal-metod/').document.querySelector('main h1 + p a');
    expect(attributeOf(link, 'href')).toBe('/metoder/gemensam-reflektion/');
  });

  it('without a successor shows the reason and offers a search', async () => {
    const page = await visited.open();
    await page.goto('/arbetssatt/borttaget/');
    expect(await page.locator('h1').textContent()).toBe('Sidan är borttagen');
    expect(await page.locator('main').textContent()).toContain('ett avtal som inte finns längre');
    expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(true);
  });

  it('is excluded from search engines and from the search of the site', async () => {
    const addresses = await sitemapAddresses(site, fixture.paths);
    expect(addresses).toContain('/metoder/gemensam-reflektion/');
    expect(addresses).not.toContain('/metoder/gammal-metod/');
    expect(addresses).not.toContain('/arbetssatt/borttaget/');
    const former = site.page('/metoder/gammal-metod/').document;
    expect(attributeOf(former.querySelector('meta[name="robots"]'), 'content')).toBe('noindex');
    expect(former.querySelector('[data-pagefind-body]')).toBeNull();
  });
});

describe('an unknown address', () => {
  it('gives a page that says so, with a search that works at any depth', async () => {
    const page = await visited.open();
    const answer = await page.goto('/arbetssatt/finns/inte/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('searchbox').fill('tystnad');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sok/?q=tystnad');
  });
});
