import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { readBuiltSite, sitemapAddresses } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';

/** Two pages at once: axe waits for nothing, and most machines have two cores. */
const tabs = 2;
/** A hundred pages take a minute, on a busy machine several. */
const timeout = 600_000;

const site = await readBuiltSite();
const addresses = [...(await sitemapAddresses(site)), '/404.html'];
const visited = visitSite();

describe('axe finds nothing wrong', () => {
  it.each(['light', 'dark'] as const)(
    'with any page of the site, in %s',
    async (colorScheme) => {
      expect(addresses.length).toBeGreaterThan(100);
      const left = [...addresses];
      const faults: string[] = [];
      await Promise.all(
        Array.from({ length: tabs }, async () => {
          const page = await visited.open({ colorScheme });
          for (let address = left.pop(); address !== undefined; address = left.pop()) {
            await page.goto(address);
            for (const fault of await axeFaults(page)) faults.push(`${address} ${fault}`);
          }
        }),
      );
      expect(faults.sort()).toEqual([]);
    },
    timeout,
  );

  it('and would find an image without words and text that cannot be read', async () => {
    const page = await visited.open();
    await page.goto('/');
    await page.evaluate(() => {
      document.querySelector('h1')!.style.color = 'rgb(200 200 200)';
      document.querySelector('main')?.append(new Image(10, 10));
    });
    const rules = (await axeFaults(page)).map((fault) => fault.split(' ')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  });

  it.each(['light', 'dark'] as const)('with what opens by touch, in %s', async (colorScheme) => {
    const page = await visited.open({ colorScheme, viewport: { width: 360, height: 800 } });
    await page.goto('/');
    await page.locator('.menu summary').click();
    expect(await axeFaults(page)).toEqual([]);

    await page.goto('/sok/?q=samtal&typ=arbetssatt');
    await page.locator('[data-search-results] li').first().waitFor();
    await page.locator('[data-search-filters] summary').click();
    expect(await axeFaults(page)).toEqual([]);

    await page.goto('/sok/?q=qqqqqq');
    await page.locator('[data-search-help]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
