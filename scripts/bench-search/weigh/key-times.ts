import type { Browser, Page } from 'playwright-core';
import { percentile } from './percentile.ts';
import { focusField, openSearchPage } from './search-field.ts';
import { timedKeys, measuredQueries } from './measured-queries.ts';

/** How long readers wait for results after a key, in ms. */
export interface KeyTimes {
  /** Median. */
  readonly p50: number;
  /** 95th percentile. */
  readonly p95: number;
  /** Longest: as a rule the first one, for which the index is loaded. */
  readonly max: number;
  /** Keys that were timed. */
  readonly keys: number;
}

/** How many times slower the processor is made, to be like that of a cheap phone. */
const slowing = 4;

/** What is put into the page to take times. */
interface TimedWindow {
  /** When the last key was pressed, and what the field said then. */
  typed: { readonly at: number; readonly query: string };
  /**
   * Time from a key to its results, in ms: told when the results of a query have
   * been laid out. Whoever waits looks at nothing meanwhile, which would take
   * time from the search.
   */
  timeOf: (query: string) => Promise<number>;
}

/** Runs in the page, before anything of its own. */
function takeTimes(): void {
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
      // The event's own time: a key that waits for a busy page has been pressed already.
      const query = (event.target as HTMLInputElement).value.trim();
      own.typed = { at: event.timeStamp, query };
    },
    { capture: true },
  );
  const look = () => {
    const list = document.querySelector<HTMLElement>('main [data-search-results]');
    const query = own.typed?.query;
    if (query === undefined || list?.dataset['query'] !== query) return;
    // Reading a size makes the browser lay out what has been put in.
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
 * Types queries letter by letter on a slowed-down processor, each letter when
 * the results of the one before are shown, and takes the time from the input
 * event until the results for just that text have been laid out.
 */
export async function keyTimes(browser: Browser, origin: string): Promise<KeyTimes> {
  const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(takeTimes);
    await openSearchPage(page, origin);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowing });
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

/** Types up to `limit` letters of a query. A space changes nothing and is not timed. */
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
