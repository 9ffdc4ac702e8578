import type { Browser, CDPSession, Page } from 'playwright-core';
import { focusField, openSearchPage, resultsOf } from './search-field.ts';
import { bytesByKind, fileKinds, totalOf, type BytesByKind, type FileKind } from './file-kinds.ts';
import { percentile } from './percentile.ts';
import { measuredQueries } from './measured-queries.ts';

/** What a first search transfers, in bytes: medians over some queries, each with nothing kept. */
export interface SearchBytes {
  /** When the whole query comes at once, as by pasting. */
  readonly whole: TransferSum;
  /** When it is typed, results shown all the while. */
  readonly typed: TransferSum;
}

/** Bytes by sort of file, and all together. The median of the sum need not be the sum of medians. */
export interface TransferSum extends BytesByKind {
  /** All together. */
  readonly total: number;
}

/** Between two keys of a quick typist, in ms. */
const betweenKeys = 120;

/** Time for what is still loading after results are shown, in ms. */
const settling = 400;

/**
 * Measures what is transferred for a first search: from opening the search page
 * with an empty cache until results are shown, without the page itself (HTML,
 * styles, fonts) and without scripts that every other page has loaded before.
 */
export async function searchBytes(browser: Browser, origin: string): Promise<SearchBytes> {
  const everywhere = new Set(
    (await transferred(browser, (page) => page.goto(`${origin}/`, { waitUntil: 'load' }))).keys(),
  );
  const ways = {
    whole: (page: Page, query: string) => page.keyboard.insertText(query),
    typed: (page: Page, query: string) => page.keyboard.type(query, { delay: betweenKeys }),
  };
  const medianOf = async (enter: (page: Page, query: string) => Promise<void>) => {
    const sums: BytesByKind[] = [];
    for (const query of measuredQueries) {
      const files = await transferred(browser, async (page) => {
        await openSearchPage(page, origin);
        await focusField(page);
        await enter(page, query);
        await resultsOf(page, query);
        await page.waitForTimeout(settling);
      });
      const own = [...files].filter(([path]) => !everywhere.has(path) && !isOfPage(path));
      sums.push(bytesByKind(new Map(own)));
    }
    return medians(sums);
  };
  return { whole: await medianOf(ways.whole), typed: await medianOf(ways.typed) };
}

/** Whether a file belongs to a page that is read: the page itself, its look. */
function isOfPage(path: string): boolean {
  return /(?:\/|\.html|\.css|\.woff2|\.svg|\.webmanifest)$/.test(path);
}

function medians(sums: readonly BytesByKind[]): TransferSum {
  const median = (sort: FileKind) =>
    percentile(
      sums.map((one) => one[sort]),
      0.5,
    );
  const bySort = Object.fromEntries(fileKinds.map((sort) => [sort, median(sort)]));
  return { ...(bySort as Record<FileKind, number>), total: percentile(sums.map(totalOf), 0.5) };
}

/**
 * Bytes by path that a new visitor's browser transfers, headers included. A
 * service worker would fetch more than the search needs, so there is none.
 */
async function transferred(
  browser: Browser,
  visit: (page: Page) => Promise<unknown>,
): Promise<Map<string, number>> {
  const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const files = listen(await context.newCDPSession(page));
    await visit(page);
    return await files();
  } finally {
    await context.close();
  }
}

function listen(session: CDPSession): () => Promise<Map<string, number>> {
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '';
    bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
  });
  const ready = session.send('Network.enable');
  return async () => {
    await ready;
    return bytes;
  };
}
