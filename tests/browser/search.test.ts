import { describe, expect, it } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { readBuiltSite } from '../support/built-site.ts';
import { eventually, visitSite } from '../support/browser.ts';
import { attributesOf } from '../support/parse-html.ts';
import { openSearch, searchPage } from '../support/search-page.ts';

const site = await readBuiltSite();
const visited = visitSite();

const open = (query = '', options: BrowserContextOptions = {}) =>
  openSearch(visited, query, options);

/** What the pages themselves say: addresses of those with a filter's value. */
const pagesWith = (name: string, value: string) =>
  site.pages
    .filter(({ document }) =>
      attributesOf(document, '[data-pagefind-filter]', 'data-pagefind-filter').some(
        (filter) => filter.value === `${name}:${value}`,
      ),
    )
    .map(({ address }) => address);

describe('typing', () => {
  it('shows what is found, how much it is, and the words that matched', async () => {
    const { page, field, hits, count } = await open();
    await field.pressSequentially('sjukskriven', { delay: 20 });
    await eventually(() => new URL(page.url()).search).toBe('?q=sjukskriven');
    const found = await count();
    expect(found).toBeGreaterThan(3);
    expect(await hits.count()).toBe(Math.min(found, 10));
    const marked = await page.locator('[data-search-results] mark').allTextContents();
    expect(marked.some((words) => /sjukskriv/i.test(words))).toBe(true);
  });

  it('finds the same however the letters are written', async () => {
    const usual = await open('?q=möte');
    const found = await usual.count();
    for (const written of ['MÖTE', 'möten']) {
      const other = await open(`?q=${encodeURIComponent(written)}`);
      expect([written, await other.count()]).toEqual([written, found]);
    }
    // Without its dots a word can be another one too: what is meant comes first.
    const dotless = await open('?q=mote');
    await dotless.shows('mote');
    expect((await dotless.addresses())[0]).toBe((await usual.addresses())[0]);
  });

  it.each(['de första minuterna', 'inte bara'])(
    'takes words between quotation marks as they stand, with Pagefind’s own engine: %s',
    async (phrase) => {
      const loose = await open(`?q=${encodeURIComponent(phrase)}`);
      const all = await loose.count();
      const exact = await open(`?q=${encodeURIComponent(`"${phrase}"`)}`);
      const few = await exact.count();
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(all);
    },
  );

  it('finds something also by words that say nothing by themselves', async () => {
    const { count } = await open(`?q=${encodeURIComponent('hur är det')}`);
    expect(await count()).toBeGreaterThan(0);
  });

  it('says when nothing is found, and offers other ways', async () => {
    const { page, hits, says } = await open('?q=qwxzqwxz');
    await says(/^Inget hittades för ”qwxzqwxz”\.$/);
    expect(await hits.count()).toBe(0);
    expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Till indexet A–Ö' }).click();
    await page.waitForURL('**/sok/a-o/');
  });

  it('shows hostile words as words', async () => {
    const words = '<img src=x onerror="window.__pwned=1">{}&quot;';
    const { page, field, says } = await open(`?q=${encodeURIComponent(words)}`);
    await says(/träff|Inget hittades/);
    expect(await field.inputValue()).toBe(words);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  });

  it('shows the results of what was typed last, however fast', async () => {
    const sent = await open('?q=tystnad');
    await sent.shows('tystnad');
    const expected = await sent.addresses();
    const { field, shows, addresses } = await open();
    await field.pressSequentially('pension');
    for (let times = 0; times < 7; times++) await field.press('Backspace');
    await field.pressSequentially('tystnad');
    await field.press('Enter');
    await shows('tystnad');
    await eventually(addresses).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('goes back to the beginning when everything is taken away', async () => {
    const { page, field, hits, count, says } = await open('?q=samtal');
    await count();
    await field.fill('');
    await says(/^Träffarna visas medan du skriver\.$/);
    expect(await hits.count()).toBe(0);
    await eventually(() => new URL(page.url()).search).toBe('');
  });
});

describe('filters', () => {
  it.each([
    ['typ', 'metod'],
    ['omrade', 'sjukdom'],
    ['tema', 'gemensamt-sprak'],
    ['perspektiv', 'klient'],
    ['lage', 'ifragasatt'],
  ])('by %s=%s leave exactly the pages that have it', async (name, value) => {
    const expected = pagesWith(name, value);
    expect(expected.length).toBeGreaterThan(0);
    const { addresses, box, count, more } = await open(`?${name}=${value}`);
    expect(await box(name, value).isChecked()).toBe(true);
    expect(await count()).toBe(expected.length);
    while (await more.isVisible()) {
      const before = (await addresses()).length;
      await more.click();
      await eventually(async () => (await addresses()).length).toBeGreaterThan(before);
    }
    expect((await addresses()).sort()).toEqual(expected.sort());
  });

  it('of the same sort widen, of different sorts narrow', async () => {
    const { box, count } = await open(
      '?perspektiv=klient&perspektiv=kollega&typ=metod&typ=arbetssatt',
    );
    const either = new Set([
      ...pagesWith('perspektiv', 'klient'),
      ...pagesWith('perspektiv', 'kollega'),
    ]);
    const kinds = new Set([...pagesWith('typ', 'metod'), ...pagesWith('typ', 'arbetssatt')]);
    expect(await count()).toBe(either.intersection(kinds).size);
    expect(await box('perspektiv', 'kollega').isChecked()).toBe(true);
  });

  it('say beforehand how many pages they would leave', async () => {
    const { page, box, count, countBeside } = await open('?q=samtal');
    const all = await count();
    const promised = await countBeside('typ', 'reflektion');
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
    await box('typ', 'reflektion').check();
    await eventually(count).toBe(promised);
    expect(new URL(page.url()).search).toBe('?q=samtal&typ=reflektion');
  });

  it('are taken away all at once, and what was typed stays', async () => {
    const { page, field, box, count } = await open('?q=samtal&typ=arbetssatt&perspektiv=klient');
    const few = await count();
    await page.getByRole('button', { name: 'Rensa val' }).click();
    await eventually(count).toBeGreaterThan(few);
    expect(await box('typ', 'arbetssatt').isChecked()).toBe(false);
    expect(await field.inputValue()).toBe('samtal');
    expect(new URL(page.url()).search).toBe('?q=samtal');
  });

  it('are folded away on a small screen, where it is told how many are chosen, and lie open on a wide one', async () => {
    const small = await open('?typ=metod', { viewport: { width: 360, height: 800 } });
    await eventually(() => small.page.getByText('Avgränsa').isVisible()).toBe(true);
    expect(await small.box('typ', 'metod').isVisible()).toBe(false);
    await small.page.getByText('Avgränsa').click();
    expect(await small.box('typ', 'metod').isVisible()).toBe(true);
    const summary = small.page.locator('[data-search-filters] summary');
    await eventually(() => summary.innerText()).toMatch(/^Avgränsa\s+1 val$/);
    await small.box('tema', 'gemensamt-sprak').check();
    expect(await summary.innerText()).toMatch(/2 val$/);
    const wide = await open();
    await eventually(() => wide.box('typ', 'metod').isVisible()).toBe(true);
  });
});

describe('many results', () => {
  it('are shown some at a time, and the reader is taken to the first new one', async () => {
    const { page, hits, more, count } = await open('?q=samtal');
    const all = await count();
    expect(all).toBeGreaterThan(30);
    expect(await hits.count()).toBe(10);
    await more.click();
    await eventually(() => hits.count()).toBe(20);
    const isThere = () => hits.nth(10).evaluate((link) => link === document.activeElement);
    await eventually(isThere).toBe(true);
    while (await more.isVisible()) {
      const before = await hits.count();
      await more.click();
      await eventually(() => hits.count()).toBeGreaterThan(before);
    }
    expect(await hits.count()).toBe(all);
    const addresses = await searchPage(page).addresses();
    expect(new Set(addresses).size).toBe(all);
  });
});
