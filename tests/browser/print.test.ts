import { expect, it } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages } from '../support/page-templates.ts';

const site = await readBuiltSite();
const visited = visitSite();
const addressOf = Object.fromEntries(longestPages(site));

/** Parts that are of no use on paper. */
const onScreenOnly = [
  '.site-header',
  '.site-footer',
  '.breadcrumbs',
  '.skip-link',
  '.toc',
  '.invite',
  '.pager',
];

it.each([
  ['practice', ['h1', '.statement', '.trust', '.steps-list', '.lineage']],
  ['guide', ['h1', '.lead', '.facts', '.phase', '.steps-list']],
  ['programme', ['h1', '.facts', '.module', '.schedule']],
  ['reflection', ['h1', '.lead', '.trust', '.body', '.lineage']],
] as const)(
  'a printed page of the template %s has its content and none of the way around the site',
  async (name, content) => {
    const page = await visited.open({ colorScheme: 'dark' });
    await page.goto(addressOf[name]!);
    const isSeen = (selector: string) => page.locator(selector).first().isVisible();
    expect(await isSeen('.site-header')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const selector of onScreenOnly)
      expect([selector, await isSeen(selector)]).toEqual([selector, false]);
    for (const selector of content)
      expect([selector, await isSeen(selector)]).toEqual([selector, true]);
    // Ink on paper, also when the device is set to dark.
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { backgroundColor, color };
    });
    expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(26, 42, 44)' });
  },
);

it('a practice fits on a few sheets of paper', async () => {
  const page = await visited.open();
  await page.goto(addressOf['practice']!);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(4);
});
