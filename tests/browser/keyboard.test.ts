import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages } from '../support/page-templates.ts';

const site = await readBuiltSite();
const visited = visitSite();
const templates = longestPages(site);

/** Where the keyboard is: the element, its words, and whether it can be seen there. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      words: element.textContent.trim().replace(/\s+/g, ' '),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      isMarked: style.outlineStyle !== 'none',
    };
  });

it('the first key leads to a link past the menu, which is seen and works', async () => {
  const page = await visited.open();
  await page.goto('/omraden/');
  await page.keyboard.press('Tab');
  expect(await focus(page)).toMatchObject({
    words: 'Hoppa till innehållet',
    isInView: true,
    isMarked: true,
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() =>
    Boolean(document.activeElement?.closest('main') && document.activeElement.matches('a')),
  );
  expect(isInMain).toBe(true);
});

it('the menu of a small screen opens, is walked through and closes by keyboard', async () => {
  const page = await visited.open({ viewport: { width: 360, height: 800 } });
  await page.goto('/');
  const menu = page.locator('.menu');
  const press = async (key: string, until: string) => {
    for (let times = 0; times < 10; times++) {
      await page.keyboard.press(key);
      if ((await focus(page)).words === until) return;
    }
    throw new Error(`${key} never came to ${until}`);
  };
  await press('Tab', 'Meny');
  expect(await menu.getByRole('link').first().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await menu.getByRole('link').first().isVisible()).toBe(true);
  await press('Tab', 'Metoder');
  await press('Shift+Tab', 'Meny');
  await page.keyboard.press('Enter');
  expect(await menu.getByRole('link').first().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await press('Tab', 'Metoder');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/metoder/');
});

it.each(templates)(
  'every stop of the keyboard on a page of the template %s is seen and marked',
  async (_, address) => {
    // Gliding to what has the focus takes time; where it ends is what matters.
    const page = await visited.open({ reducedMotion: 'reduce' });
    await page.goto(address);
    const stops = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, summary, [tabindex="0"]',
          ),
        ].filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    );
    expect(stops).toBeGreaterThan(5);
    const lost: unknown[] = [];
    // Beyond fifty stops a page only repeats itself.
    for (let stop = 0; stop < Math.min(stops, 50); stop++) {
      await page.keyboard.press('Tab');
      const { isInView, tag, words } = await focus(page);
      const isMarked = await page.evaluate(() => {
        // The mark is the outline of the element, or of the card or chip that it fills.
        const marked = [document.activeElement, document.activeElement?.closest('.card, .chip')];
        return marked.some(
          (element) => element && getComputedStyle(element).outlineStyle !== 'none',
        );
      });
      if (tag !== 'body' && !(isInView && isMarked)) lost.push({ tag, words, isInView, isMarked });
    }
    expect(lost).toEqual([]);
  },
);
