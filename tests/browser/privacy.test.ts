import { expect, it } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages } from '../support/page-templates.ts';

const site = await readBuiltSite();
const visited = visitSite();

it.each(longestPages(site))(
  'a visit to a page of the template %s is known to nobody else and leaves nothing behind',
  async (_, address) => {
    const page = await visited.open();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    // Refused by the page's own policy, missing or broken: the browser says so here.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(address, { waitUntil: 'networkidle' });

    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(`${visited.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  },
);

it('a search is made on the device: words are sent to nobody', async () => {
  const page = await visited.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  await page.goto('/sok/');
  await page.getByRole('searchbox').fill('sjukskriven');
  await page.locator('[data-search-results] li').first().waitFor();
  expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(requests.filter((url) => url.includes('sjukskriven'))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${visited.origin}/`))).toEqual([]);
});

it('the server tells browsers what a page cannot tell them itself', async () => {
  const answer = await fetch(`${visited.origin}/`);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('set-cookie');
});
