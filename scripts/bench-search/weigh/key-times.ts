import type { Browser, Page } from 'playwright-core';
import { percentile } from './percentile.ts';
import { focusField, openSearchPage } from './search-field.ts';
import { timedKeys, measuredQueries } from './measured-queries.ts';

/** Time from a key press to its results, in ms. */
export interface KeyTimes {
  readonly p50: number;
  readonly p95: number;
  /** Maximum, usually of the first key, which loads the index. */
  readonly max: number;
  /** Number of measured keys. */
  readonly keys: number;
}

/** CPU slowdown factor, to simulate a low-end phone. */
const cpuSlowdown = 4;

/** Measuring functions that are injected into the page. */
interface TimedWindow {
  /** Time of the last key press, and the text of the field then. */
  typed: { readonly at: number; readonly query: string };
  /**
   * Resolves with the time from a key press to the layout of its results, in ms. It does
   * not poll, which would slow down the search.
   */
  timeOf: (query: string) => Promise<number>;
}

/** Runs in the page before its own scripts. */
function injectTimer(): void {
  const own = window as unknown as TimedWindow;
  const times = new Map<string, number>();
  let heard: (() => void) | undefined;
  own.timeOf = async (query) => {
    while (!times.has(query)) await new Promise<void>((resolve) => (heard = resolve));
    return times.get(query) ?? 0;
  };
  addEventListener(
    'input',
    (event) => {
      // The event's timestamp, since a busy page handles the key later.
      const query = (event.target as HTMLInputElement).value.trim();
      own.typed = { at: event.timeStamp, query };
    },
    { capture: true },
  );
  const look = () => {
    const list = document.querySelector<HTMLElement>('main [data-search-results]');
    const query = own.typed?.query;
    if (query === undefined || list?.dataset['query'] !== query) return;
    // Forces layout of the results.
    list.getBoundingClientRect();
    if (times.has(query)) return;
    times.set(query, performance.now() - own.typed.at);
    heard?.();
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-query'],
  });
}

/**
 * Types queries letter by letter on a slowed CPU, each letter after the previous
 * letter's results, and measures the time from the input event until the results for
 * exactly that text have been laid out.
 */
export async function keyTimes(browser: Browser, origin: string): Promise<KeyTimes> {
  const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(injectTimer);
    await openSearchPage(page, origin);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await focusField(page);
    const times: number[] = [];
    for (const query of measuredQueries) {
      times.push(...(await timesOf(page, query, timedKeys - times.length)));
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    }
    return {
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      max: Math.max(...times),
      keys: times.length,
    };
  } finally {
    await context.close();
  }
}

/**
 * Types up to `limit` letters of a query and returns their times in ms. Spaces do not
 * change the results and are not measured.
 */
async function timesOf(page: Page, query: string, limit: number): Promise<number[]> {
  const times: number[] = [];
  for (let end = 1; end <= query.length && times.length < limit; end += 1) {
    const text = query.slice(0, end);
    await page.keyboard.insertText(text.at(-1)!);
    if (text.endsWith(' ')) continue;
    times.push(await page.evaluate((key) => (window as unknown as TimedWindow).timeOf(key), text));
  }
  return times;
}
