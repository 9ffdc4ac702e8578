import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/core/i18n/en/index.ts';
import { sv } from '../../src/core/i18n/sv/index.ts';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { visitSite } from '../support/browser.ts';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { attributeOf, textOf } from '../support/parse-html.ts';
import { searchPage } from '../support/search-page.ts';
import { englishFixture } from './english-fixture.ts';

let fixture: Fixture;
let site: BuiltSite;

beforeAll(async () => {
  fixture = await makeFixture(englishFixture);
  await mustBuild(fixture);
  site = await readBuiltSite(fixture.paths.out);
});
afterAll(() => fixture.destroy());
const visited = visitSite(() => fixture.paths);

/** Texts of an interface that are always the same. */
function fixedTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(fixedTexts) : [];
}

it('a site in English declares its language on every page', () => {
  const languages = site.pages.map(({ document }) =>
    attributeOf(document.querySelector('html'), 'lang'),
  );
  expect(new Set(languages)).toEqual(new Set(['en']));
});

it('its interface is in English, without any Swedish', () => {
  const { problems: _, ...shownSv } = sv;
  const { problems: __, ...shownEn } = en;
  const english = new Set(fixedTexts(shownEn));
  // Two words or more: single words can be the same in other places.
  const swedish = fixedTexts(shownSv).filter(
    (text) => !english.has(text) && /\p{L} \p{L}/u.test(text),
  );
  expect(swedish.length).toBeGreaterThan(60);
  // What is below the handbook is Swedish: about the schemas, which are, and for those who run the site.
  const pages = site.pages.filter(({ address }) => !address.startsWith('/bidra/'));
  const slips = pages.flatMap(({ address, document }) => {
    const words = textOf(document.querySelector('body'));
    return swedish.filter((text) => words.includes(text)).map((text) => `${address} ${text}`);
  });
  expect(slips).toEqual([]);
  const practice = textOf(site.page('/arbetssatt/listen-first/').document.querySelector('main'));
  expect(practice).toContain(en.practice.situation);
  expect(practice).toContain(en.choices.status.new);
});

it('its search is in English and finds inflected English words', async () => {
  const page = await visited.open({ locale: 'en-GB' });
  // "Listening" is a form of "listen" only to someone who knows English.
  await page.goto('/sok/?q=listening');
  const { field, hits, says } = searchPage(page);
  await hits.first().waitFor();
  expect(await field.inputValue()).toBe('listening');
  await says(/^\d+ results?$/);
  expect(await hits.allTextContents()).toContain('Listen first');
});
