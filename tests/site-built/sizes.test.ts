import { describe, expect, it } from 'vitest';
import { applyThemeSource } from '../../src/reading/client/theme-key.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { attributeOf } from '../support/parse-html.ts';
import { firstView, scriptBytes } from '../support/transfer-sizes.ts';
import { pagesOf, type TemplateName } from '../support/page-templates.ts';

/** Bytes in a kilobyte, as budgets and networks count. */
const kB = 1000;
const site = await readBuiltSite();

describe('a page weighs little', () => {
  // 14 kB is what a server sends before it waits for an answer: one round trip.
  it.for([
    ['practice', 14 * kB],
    ['reflection', 14 * kB],
    ['guide', 16 * kB],
    ['programme', 16 * kB],
    ['home', 16 * kB],
    ['area', 16 * kB],
    ['theme', 16 * kB],
    ['practices', 18 * kB],
    ['search', 14 * kB],
  ] as const satisfies [TemplateName, number][])(
    'every page of the template %s is at most %i bytes with its styles, compressed',
    async ([template, budget], { annotate }) => {
      const sizes = await Promise.all(
        pagesOf(site, template).map(async (page) => ({
          address: page.address,
          bytes: await firstView(site, page),
        })),
      );
      const heaviest = Math.max(...sizes.map(({ bytes }) => bytes));
      await annotate(`heaviest of ${sizes.length}: ${(heaviest / kB).toFixed(1)} kB`);
      expect(sizes.filter(({ bytes }) => bytes > budget)).toEqual([]);
    },
  );

  it('no script holds up the page, but the line that applies the chosen theme', () => {
    const blocking = site.pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('script')
        .filter((script) => attributeOf(script, 'type') !== 'module')
        .filter((script) => script.textContent !== applyThemeSource)
        .map((script) => `${address} ${attributeOf(script, 'src') ?? script.textContent}`),
    );
    expect(site.pages.every(({ document }) => document.querySelector('script'))).toBe(true);
    expect(blocking).toEqual([]);
    expect(applyThemeSource.length).toBeLessThan(0.2 * kB);
  });

  it('scripts of a page are at most 10 kB before the search is opened', async () => {
    const sizes = await Promise.all(
      site.pages.map(async (page) => [page.address, await scriptBytes(site, page)] as const),
    );
    expect(sizes.filter(([, bytes]) => bytes === 0)).toEqual([]);
    expect(sizes.filter(([, bytes]) => bytes > 10 * kB)).toEqual([]);
  });

  it('fonts are at most 60 kB in all', async () => {
    const fonts = [...site.files].filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    const sizes = await Promise.all(fonts.map(async (file) => (await site.bytes(file)).length));
    expect(fonts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * kB);
  });
});
