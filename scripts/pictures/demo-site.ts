import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startSite } from '../../src/run/server/start-site.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { browserArguments, findChromium } from '../../tests/support/chromium.ts';
import { projectRoot } from '../../tests/support/project-root.ts';

/** A temporary editable site with the example content. */
export interface DemoSite {
  /** Opens a browser page, signed in as `name`. */
  visit(name: string): Promise<Page>;
  /** Stops the site and the browser, and deletes the temporary files. */
  close(): Promise<void>;
}

/** Header in which a sign-on proxy would send the user's name. */
const userHeader = 'x-picture-user';

/**
 * Serves a copy of the example content from a new repository and starts Chromium in
 * Swedish.
 * @throws when no Chromium is found or the site does not start
 */
export async function openDemoSite(): Promise<DemoSite> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run "npm run browser" first');
  const dir = await mkdtemp(join(tmpdir(), 'samklok-pictures-'));
  const paths = readPaths(
    { CONTENT_DIR: join(dir, 'content'), OUT_DIR: join(dir, 'site') },
    projectRoot,
  );
  await cp(join(projectRoot, 'content'), paths.content, { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', dir, ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Lärande och metod');
  git('config', 'user.email', 'samklok@exempel.example');
  git('add', 'content');
  git('commit', '--quiet', '--message=Content');

  const output: string[] = [];
  const site = await startSite({
    paths,
    port: 0,
    host: '127.0.0.1',
    signIn: { userHeader },
    log: (text) => output.push(text),
  });
  if (!site?.canEdit) throw new Error(`The site did not start:\n${output.join('\n')}`);
  const { port } = site.server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    // Date inputs follow the browser's language, not the page's.
    args: [...browserArguments, '--lang=sv-SE'],
    env: { ...process.env, LANGUAGE: 'sv' },
  });
  return {
    visit: async (name) => {
      const context = await browser.newContext({
        serviceWorkers: 'block',
        baseURL: `http://127.0.0.1:${port}`,
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        colorScheme: 'light',
        deviceScaleFactor: 2,
        // Sent as a sign-on proxy does: UTF-8 bytes in a header.
        extraHTTPHeaders: { [userHeader]: Buffer.from(name).toString('latin1') },
      });
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      return page;
    },
    close: async () => {
      await browser.close();
      site.server.closeAllConnections();
      await site.close();
      await rm(dir, { recursive: true, force: true });
      await rm(paths.cache, { recursive: true, force: true });
    },
  };
}
