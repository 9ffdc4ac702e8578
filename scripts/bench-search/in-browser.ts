import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { serveSite, type ServeOptions } from '../../src/run/server/serve-site.ts';
import { browserArguments, findChromium } from '../../tests/support/chromium.ts';

/**
 * Serves a site at the root of this machine's own address, starts a Chromium,
 * and stops both however the work ends.
 * @param site folder of the site
 * @param work is given the browser and the origin, without a slash at the end
 * @param first answers before the site's own server, if it wants to
 * @throws when there is no Chromium
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
