import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { serveSite, type ServeOptions } from '../../src/run/server/serve-site.ts';
import { browserArguments, findChromium } from '../../tests/support/chromium.ts';

/**
 * Serves a site on loopback and starts Chromium, and stops both when the work ends or
 * fails.
 * @param site folder of the site
 * @param work receives the browser and the origin, without a trailing slash
 * @param first optional handler that is tried before the site's own server
 * @throws when no Chromium is found
 */
export async function inBrowser<T>(
  site: string,
  work: (browser: Browser, origin: string) => Promise<T>,
  first?: ServeOptions['middleware'],
): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run "npm run browser" first');
  const server = await serveSite({ out: site, base: '/' }, 0, first ? { middleware: first } : {});
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    try {
      return await work(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
