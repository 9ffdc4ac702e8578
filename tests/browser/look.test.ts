import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readBuiltSite } from '../support/built-site.ts';
import { visitSite } from '../support/browser.ts';
import { longestPages, pagesOf } from '../support/page-templates.ts';

const site = await readBuiltSite();
const templates = longestPages(site);
const visited = visitSite();

/** What sticks out of the page to the right, and does not scroll by itself. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName.toLowerCase()}.${className} ${textContent.trim().slice(0, 20)}`,
      );
    return [`${root.scrollWidth} px wide`, ...widest.slice(-3)];
  });

describe('nothing sticks out to the side', () => {
  it.each(templates)('of a page of the template %s', async (_, address) => {
    const page = await visited.open();
    await page.goto(address);
    const found: Record<string, readonly string[]> = {};
    // 320 px is a window of 1280 at 400 %, which WCAG asks for (1.4.10).
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found[`${width} px`] = await overflow(page);
    }
    // Twice the size of text (1.4.4), on a phone too.
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found[`${width} px, text at 200 %`] = await overflow(page);
    }
    const wide = Object.entries(found).filter(([, parts]) => parts.length > 0);
    expect(wide.map(([size, parts]) => `${size}: ${parts.join(' / ')}`)).toEqual([]);
  });
});

describe('light and dark', () => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('follow the device when the reader has not chosen', async () => {
    const light = await visited.open({ colorScheme: 'light' });
    const dark = await visited.open({ colorScheme: 'dark' });
    await light.goto('/');
    await dark.goto('/');
    expect(await ground(light)).not.toBe(await ground(dark));
  });

  it('follow the reader before the device, on the next page and the next visit', async () => {
    const dark = await visited.open({ colorScheme: 'dark' });
    await dark.goto('/');
    const darkGround = await ground(dark);

    const page = await visited.open({ colorScheme: 'light' });
    await page.goto('/');
    const lightGround = await ground(page);
    await page.getByRole('radio', { name: 'Mörkt' }).check();
    expect(await ground(page)).toBe(darkGround);
    await page.reload();
    expect(await ground(page)).toBe(darkGround);
    await page.goto('/metoder/');
    expect(await ground(page)).toBe(darkGround);
    expect(await page.getByRole('radio', { name: 'Mörkt' }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: 'Som enheten' }).check();
    await page.reload();
    expect(await ground(page)).toBe(lightGround);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('never flash: the choice stands before there is a page to paint', async () => {
    const page = await visited.open({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('samklok-utseende', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        const { theme } = document.documentElement.dataset;
        Object.assign(window, { themeBeforeBody: theme ?? 'none' });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/arbetssatt/');
    expect(await page.evaluate(() => (window as never)['themeBeforeBody'])).toBe('dark');
  });
});

describe('the history of a practice', () => {
  it('shows doubt as plainly as support', async () => {
    const doubted = pagesOf(site, 'practice').find(
      ({ document }) =>
        document.querySelector('.lineage-questions') && document.querySelector('.lineage-confirms'),
    );
    const page = await visited.open();
    await page.goto(doubted!.address);
    const shown = await page.locator('.lineage > li').evaluateAll((items) =>
      items.map((item) => {
        const words = item.querySelector('.lineage-type')!;
        const { fontSize, fontWeight } = getComputedStyle(words);
        const glyph = item.querySelector('svg')!.getBoundingClientRect();
        const isSeen = [item, words, ...item.querySelectorAll('p')].every((part) =>
          part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        );
        return { fontSize, fontWeight, glyph: `${glyph.width} × ${glyph.height}`, isSeen };
      }),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.map(() => ({ ...shown[0], isSeen: true })));
  });
});

describe('motion', () => {
  /** Whether the page glides when it scrolls, and how many elements change gradually. */
  const motion = (page: Page) =>
    page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      moving: [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
    }));

  it('is left out for those who have asked for less of it', async () => {
    const calm = await visited.open({ reducedMotion: 'reduce' });
    await calm.goto('/');
    expect(await motion(calm)).toEqual({ scrolling: 'auto', moving: 0 });

    const usual = await visited.open({ reducedMotion: 'no-preference' });
    await usual.goto('/');
    expect((await motion(usual)).moving).toBeGreaterThan(0);
  });
});

describe('what arrives late', () => {
  /**
   * Whether the machine has fonts that the stand-ins of `fonts.css` are measured
   * for. Most do; where not, text is set in whatever there is, and moves a little.
   */
  const hasStandIns = (page: Page) =>
    page.evaluate(async () => {
      const standIns = [...document.fonts].filter(({ family }) => family.includes('Stand-in'));
      const found = await Promise.all(
        standIns.map((font) => font.load().then(Boolean, () => false)),
      );
      return found.length > 0 && found.every(Boolean);
    });

  it.each([
    ['home', 360],
    ['home', 1280],
    ['practice', 360],
    ['practice', 1280],
    ['guide', 1280],
  ] as const)(
    'moves nothing: fonts on the page of the template %s at %i px',
    async (name, width) => {
      const page = await visited.open({ viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as never)['value']);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      const address = templates.find(([template]) => template === name)![1];
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
      );
      expect(loaded).toBeGreaterThan(1);
      const shifts = await page.evaluate(
        () =>
          new Promise<number[]>((resolve) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve((window as never)['shifts'])),
            ),
          ),
      );
      const moved = shifts.reduce((sum, shift) => sum + shift, 0);
      expect(moved).toBeLessThan((await hasStandIns(page)) ? 0.02 : 0.4);
    },
  );
});
