import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { attributeOf } from '../support/parse-html.ts';
import { pagesOf } from '../support/page-templates.ts';

const site = await readBuiltSite();
const visited = visitSite();

/** A practice that is to be reviewed, and from which day on. */
const [practice] = pagesOf(site, 'practice').flatMap(({ address, document }) => {
  const day = attributeOf(document.querySelector('.trust .freshness'), 'data-due-on');
  return day === undefined ? [] : [{ address, day }];
});
if (!practice) throw new Error('No practice is ever to be reviewed');

describe('whether a practice is to be reviewed', () => {
  it.each([
    ['the minute before the day', 'UTC', -1, /^Granskas senast i /],
    ['the day itself', 'UTC', 0, /^Behöver granskas sedan /],
    ['the day itself, in the east, where it is five hours old', 'Asia/Karachi', -299, /^Behöver /],
    ['the day before, in the west, when it has begun elsewhere', 'America/Bogota', 1, /^Granskas /],
    ['ten years later', 'UTC', 10 * 365 * 24 * 60, /^Behöver granskas sedan /],
  ])("is told by the reader's own clock: %s", async (_, timezoneId, minutes, words) => {
    const page = await visited.open({ timezoneId });
    const midnight = new Date(`${practice.day}T00:00:00Z`);
    await page.clock.setFixedTime(new Date(midnight.getTime() + minutes * 60_000));
    await page.goto(practice.address);
    const mark = page.locator('.trust .freshness');
    expect(await mark.textContent()).toMatch(words);
    const state = await mark.getAttribute('data-state');
    expect(state).toBe(words.source.startsWith('^Behöver') ? 'due' : null);
  });

  it('is true without script too: the month is named, not how it stands today', async () => {
    const page = await visited.open({ javaScriptEnabled: false });
    await page.goto(practice.address);
    expect(await page.locator('.trust .freshness').textContent()).toMatch(/Granskas senast i /);
  });

  it('is told on the start page for those whose turn comes first', async () => {
    const page = await visited.open();
    await page.clock.setFixedTime(new Date('2060-01-01T12:00:00Z'));
    await page.goto('/');
    const marks = page.locator('main .freshness');
    expect(await marks.count()).toBeGreaterThan(0);
    for (const words of await marks.allTextContents()) expect(words).toMatch(/^Behöver granskas/);
  });
});
