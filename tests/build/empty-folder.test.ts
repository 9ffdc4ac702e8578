import { afterAll, beforeAll, expect, it } from 'vitest';
import { sv } from '../../src/core/i18n/sv/index.ts';
import { axeFaults } from '../support/axe.ts';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { visitSite } from '../support/browser.ts';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { textOf } from '../support/parse-html.ts';
import { searchPage } from '../support/search-page.ts';

let fixture: Fixture;
let site: BuiltSite;

beforeAll(async () => {
  fixture = await makeFixture({});
  await mustBuild(fixture);
  site = await readBuiltSite(fixture.paths.out);
});
afterAll(() => fixture.destroy());
const visited = visitSite(() => fixture.paths);

/** Lists of the site, and what each says when it has nothing to list. */
const lists = {
  '/omraden/': sv.home.empty,
  '/teman/': sv.home.empty,
  '/arbetssatt/': sv.practice.empty,
  '/reflektioner/': sv.reflection.empty,
  '/metoder/': sv.guide.empty,
  '/program/': sv.programme.empty,
};

it('an empty content folder gives a site that explains what to do next', () => {
  const home = site.page('/').document;
  expect(textOf(home.querySelector('main'))).toContain(sv.home.emptyTitle);
  expect(textOf(home.querySelector('main'))).toContain(sv.home.empty);
});

it.each(Object.entries(lists))('%s exists and states that it is empty', (address, words) => {
  expect(textOf(site.page(address).document.querySelector('main'))).toContain(words);
});

it('it has no broken links', () => {
  expect(brokenLinks(site, '/')).toEqual([]);
});

it('its search works and returns no results', async () => {
  const page = await visited.open();
  await page.goto('/sok/?q=qwxzqwxz');
  await searchPage(page).says(/^Inget hittades för ”qwxzqwxz”\.$/);
});

it('axe reports no violations on its empty pages', async () => {
  const page = await visited.open();
  const faults: string[] = [];
  for (const address of ['/', '/sok/', '/sok/a-o/', ...Object.keys(lists)]) {
    await page.goto(address);
    for (const fault of await axeFaults(page)) faults.push(`${address} ${fault}`);
  }
  expect(faults).toEqual([]);
});
