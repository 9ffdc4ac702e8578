import { describe, expect, it } from 'vitest';
import { eventually, visitSite } from '../support/browser.ts';
import { openSearch } from '../support/search-page.ts';

const visited = visitSite();
const open = (query = '') => openSearch(visited, query);

describe('the address', () => {
  it('holds the whole search: whoever opens it sees the same', async () => {
    const one = await open();
    await one.field.fill('möte');
    await one.box('typ', 'arbetssatt').check();
    await one.box('perspektiv', 'kollega').check();
    await eventually(() => new URL(one.page.url()).searchParams.getAll('perspektiv')).toEqual([
      'kollega',
    ]);
    const found = await one.count();

    const other = await open(new URL(one.page.url()).search);
    expect(await other.count()).toBe(found);
    expect(await other.field.inputValue()).toBe('möte');
    expect(await other.box('typ', 'arbetssatt').isChecked()).toBe(true);
    expect(await other.box('perspektiv', 'kollega').isChecked()).toBe(true);
    expect(await other.addresses()).toEqual(await one.addresses());
  });

  it('leads back step by step, and back from a page that was found', async () => {
    const { page, field, box, count, hits } = await open('?q=samtal');
    const all = await count();
    await box('typ', 'metod').check();
    await eventually(count).toBeLessThan(all);
    const few = await count();
    // Sending the same search once more is no step.
    await field.press('Enter');
    await hits.first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sok/'));

    await page.goBack();
    await eventually(count).toBe(few);
    expect(await box('typ', 'metod').isChecked()).toBe(true);
    await page.goBack();
    await eventually(count).toBe(all);
    expect(await box('typ', 'metod').isChecked()).toBe(false);
    expect(await field.inputValue()).toBe('samtal');
    await page.goForward();
    await eventually(count).toBe(few);
  });

  it('with nonsense in it still gives a page that works', async () => {
    const { field, count, says } = await open('?q=%20&typ=finns-inte&annat=1');
    await says(/träff|Inget hittades|Träffarna visas/);
    await field.fill('samtal');
    expect(await count()).toBeGreaterThan(0);
  });
});

describe('a keyboard is enough', () => {
  it('to walk through results by arrow, and back to the field', async () => {
    const { page, field, hits, shows } = await open();
    const isAt = (link: typeof field) =>
      eventually(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    await isAt(field);
    await page.keyboard.type('tyst');
    await shows('tyst');
    const links = page.locator('[data-search-results] a');
    for (const [key, stop] of [
      ['ArrowDown', hits.first()],
      ['ArrowDown', links.nth(1)],
      ['End', links.last()],
      ['ArrowDown', links.last()],
      ['Home', hits.first()],
      ['ArrowUp', field],
      ['ArrowDown', hits.first()],
      ['Escape', field],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(stop);
    }
    expect(await field.inputValue()).toBe('tyst');
    await page.keyboard.press('ArrowDown');
    const target = await hits.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
    await page.goBack();
    await shows('tyst');
    expect(await field.inputValue()).toBe('tyst');
  });

  it('to choose filters and return to the field', async () => {
    const { page, field, box, count } = await open('?q=samtal');
    const all = await count();
    await box('typ', 'metod').focus();
    await page.keyboard.press('Space');
    await eventually(count).toBeLessThan(all);
    // Enter in a box sends no form and loses no words.
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?q=samtal&typ=metod');
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    // A slash that belongs to the words is typed.
    await page.keyboard.type('/');
    expect(await field.inputValue()).toBe('samtal/');
  });
});
