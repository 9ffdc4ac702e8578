import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { serveSite } from '../../src/run/server/serve-site.ts';
import type { Paths } from '../../src/core/source/run-paths.ts';
import { builtPaths } from './built-site.ts';
import { browserArguments, findChromium } from './chromium.ts';

/** A browser to visit a site with, for as long as a file's tests run. */
export interface Visits {
  /** Where the site is served, without a slash at the end. */
  readonly origin: string;
  /**
   * A new page in a context of its own: nothing remembered from before. Closed
   * when the test ends. Addresses are relative to the site. The service worker
   * is left out unless `serviceWorkers` is `'allow'`: it asks for files that
   * no test of a page is about.
   */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Serves a site and starts a Chromium before the tests of a file, and stops
 * both after them.
 * @param paths the site to serve; the built site when left out. Asked for when the tests start.
 */
export function visitSite(paths: () => Pick<Paths, 'out' | 'base'> = () => builtPaths): Visits {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = await serveSite(paths(), 0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return visitOrigin(() => origin);
}

/**
 * Starts a Chromium before the tests of a file, and stops it after them.
 * @param origin of the site; asked for when a page is opened
 */
export function visitOrigin(origin: () => string): Visits {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium: run "npm run browser" first');
    browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  });
  afterAll(() => browser.close());
  return {
    get origin() {
      return origin();
    },
    open: async (options = {}) => {
      const context = await browser.newContext({
        baseURL: origin(),
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        ...options,
      });
      onTestFinished(() => context.close());
      if (options.serviceWorkers !== 'allow') await context.addInitScript(leaveOutWorkers);
      return context.newPage();
    },
  };
}

/** Runs in a page. Playwright's own way writes a warning, and pages are held to be silent. */
function leaveOutWorkers(): void {
  const never = new Promise<never>(() => undefined);
  // Nowhere but on a secure connection.
  if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => never;
}

/** Longest time that something on a page may take on a busy machine, in ms. */
const patience = 20_000;

/** What is expected of a value that a page comes to by and by. */
export function eventually<T>(value: () => T | Promise<T>) {
  return expect.poll(value, { timeout: patience });
}
