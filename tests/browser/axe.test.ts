import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages } from '../support/page-templates.ts';

/** Two pages at once: axe waits for nothing, and most machines have two cores. */
const tabs = 2;
/** Twenty pages take ten seconds, on a busy machine a minute. */
const timeout = 300_000;

const site = await readBuiltSite();
const addresses = longestPages(site).map(([, address]) => address);
const visited = visitSite();

/** What is wrong with some pages, each fault with the address it is on. */
async function faultsOn(
  pages: readonly string[],
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const left = [...pages];
  const faults: string[] = [];
  const look = async () => {
    const page = await visited.open({ colorScheme });
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      await page.goto(address);
      for (const fault of await axeFaults(page)) faults.push(`${address} ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: tabs }, look));
  return faults.sort();
}

describe('axe finds nothing wrong', () => {
  it.each(['light', 'dark'] as const)(
    'with the longest page of each template, in %s',
    async (colorScheme) => {
      expect(addresses.length).toBeGreaterThan(15);
      expect(await faultsOn(addresses, colorScheme)).toEqual([]);
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
