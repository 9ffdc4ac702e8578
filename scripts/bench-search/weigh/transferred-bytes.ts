import type { Browser, CDPSession, Page } from 'playwright-core';
import { focusField, openSearchPage, resultsOf } from './search-field.ts';
import { bytesByKind, fileKinds, totalOf, type BytesByKind, type FileKind } from './file-kinds.ts';
import { percentile } from './percentile.ts';
import { measuredQueries } from './measured-queries.ts';

/** Bytes transferred by a first search: medians over several queries, each with an empty cache. */
export interface SearchBytes {
  /** For a query entered at once, as when pasting. */
  readonly whole: TransferSum;
  /** For a typed query, with results shown after each letter. */
  readonly typed: TransferSum;
}

/** Bytes by kind of file and in total. The median total need not equal the sum of the medians. */
export interface TransferSum extends BytesByKind {
  readonly total: number;
}

/** Delay between keys of a fast typist, in ms. */
const keyInterval = 120;

/** Waiting time for pending downloads after results are shown, in ms. */
const settleTime = 400;

/**
 * Measures what a first search transfers: from opening the search page with an empty
 * cache until results are shown. Excludes the page itself (HTML, styles, fonts) and
 * scripts that other pages have loaded already.
 */
export async function searchBytes(browser: Browser, origin: string): Promise<SearchBytes> {
  const everywhere = new Set(
    (await transferred(browser, (page) => page.goto(`${origin}/`, { waitUntil: 'load' }))).keys(),
  );
  const ways = {
    whole: (page: Page, query: string) => page.keyboard.insertText(query),
    typed: (page: Page, query: string) => page.keyboard.type(query, { delay: keyInterval }),
  };
  const medianOf = async (enter: (page: Page, query: string) => Promise<void>) => {
    const sums: BytesByKind[] = [];
    for (const query of measuredQueries) {
      const files = await transferred(browser, async (page) => {
        await openSearchPage(page, origin);
        await focusField(page);
        await enter(page, query);
        await resultsOf(page, query);
        await page.waitForTimeout(settleTime);
      });
      const own = [...files].filter(([path]) => !everywhere.has(path) && !isOfPage(path));
      sums.push(bytesByKind(new Map(own)));
    }
    return medians(sums);
  };
  return { whole: await medianOf(ways.whole), typed: await medianOf(ways.typed) };
}

/** Whether a file is part of a page itself: HTML, styles, fonts, images. */
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
 * Bytes by path that a new visitor's browser downloads, headers included. The service
 * worker is blocked, since it downloads more than search needs.
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
