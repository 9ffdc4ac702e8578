import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOfflineFiles } from '../../src/run/build/offline/write-offline-files.ts';
import { listAddress, type OfflineList } from '../../src/reading/offline/offline-list.ts';
import { eventually, visitSite } from '../support/browser.ts';
import { builtPaths, readBuiltSite } from '../support/built-site.ts';
import { axeFaults } from '../support/axe.ts';
import { decodeHtml, textOf } from '../support/parse-html.ts';
import { searchPage } from '../support/search-page.ts';

const site = await readBuiltSite();
const visited = visitSite();
const practice = site.pages.find(({ address }) => /^\/arbetssatt\/.+/.test(address))!.address;

const [listFile = ''] = [...site.files].filter((file) => /^\/utan-nat\/.+\.json$/.test(file));
const list = JSON.parse(await site.text(listFile)) as OfflineList;
const wanted = Object.keys({ ...list.core, ...list.texts, ...list.pages });

const titleOf = (address: string) =>
  decodeHtml(textOf(site.page(address).document.querySelector('title')));

/** Addresses of all that the device keeps, from the root of the site. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

/** A first visit to a page, and all that the worker does after it. */
async function firstVisit(visits = visited): Promise<Page> {
  const page = await visits.open({ serviceWorkers: 'allow' });
  await page.goto(practice);
  const missing = async () => {
    const has = new Set(await kept(page));
    return wanted.filter((address) => !has.has(`/${address}`));
  };
  await eventually(missing).toEqual([]);
  return page;
}

describe('after one visit, without network', () => {
  it('the search finds, what it found can be read, and a page that is missing says so', async () => {
    const page = await firstVisit();
    await page.context().setOffline(true);
    await page.goto('/sok/?q=samtal');
    const { hits, count, addresses } = searchPage(page);
    expect(await count()).toBeGreaterThan(3);
    const [first = ''] = await addresses();
    await hits.first().click();
    await page.waitForURL(`**${first}`);
    expect(await page.title()).toBe(titleOf(first));
    await page.goto(practice);
    expect(await page.title()).toBe(titleOf(practice));
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('samtal');
    await eventually(() => dialog.locator('[data-hit]').count()).toBeGreaterThan(3);

    const answer = await page.goto('/metoder/skriven-i-morgon/');
    expect(answer?.status()).toBe(503);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Utan nät');
    await page.locator(`[data-device-pages] a[href$="${practice}"]`).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Sök på webbplatsen' }).click();
    await page.waitForURL('**/sok/');
    await searchPage(page).field.fill('reflektion');
    expect(await searchPage(page).count()).toBeGreaterThan(0);
  });
});

describe('with network', () => {
  it('pages come from the server, and the editors’ page never passes the worker', async () => {
    const page = await firstVisit();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const fresh = await page.goto(practice);
    expect(fresh?.fromServiceWorker()).toBe(true);
    // Not what was kept: the device is given something else to keep.
    await page.evaluate(async (address) => {
      const headers = { 'content-type': 'text/html' };
      for (const name of await caches.keys()) {
        await (await caches.open(name)).put(address, new Response('<h1>Gammalt</h1>', { headers }));
      }
    }, practice);
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('Gammalt');

    const desk = await page.goto('/admin/');
    expect(desk?.ok()).toBe(true);
    expect(desk?.fromServiceWorker()).toBe(false);
    expect((await kept(page)).filter((address) => /^\/(?:admin|api)\//.test(address))).toEqual([]);
  });
});

describe('a site that is built anew', () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'samklok-offline-'));
    // The editors' page and pictures in full size are most of a site.
    const filter = (file: string) => !/\/admin$|\.(?:png|wasm)$/.test(file);
    await cp(builtPaths.out, out, { recursive: true, filter });
  });
  afterAll(() => rm(out, { recursive: true }));
  const copied = visitSite(() => ({ out, base: builtPaths.base }));

  it('replaces what was kept, and can take all of it back', async () => {
    const page = await firstVisit(copied);
    const names = () => page.evaluate(() => caches.keys());
    const [before = ''] = (await names()).filter((name) => !name.endsWith(' seen'));
    const file = join(out, practice, 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace(/<h1[^>]*>[^<]*/, '<h1>Nytt i dag'));
    await writeOfflineFiles({ dir: out });
    await page.goto('/om/');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        }),
    );
    // The version before is left for a page that was open, and gone when the next one comes.
    expect(await names()).toContain(before);
    await page.goto('/om/');
    await eventually(names).not.toContain(before);
    await eventually(() => kept(page)).toContain(practice);
    await page.context().setOffline(true);
    await page.goto(practice);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nytt i dag');

    await page.context().setOffline(false);
    const recipe = site
      .page('/bidra/drift/')
      .document.querySelectorAll('pre code')
      .map((code) => decodeHtml(code.textContent))
      .find((code) => code.includes('unregister'));
    await writeFile(join(out, 'sw.js'), recipe ?? '');
    await page.goto('/om/');
    await eventually(() => kept(page)).toEqual([]);
  });
});

it('the worker is asked for anew every time', async () => {
  const answer = await fetch(`${visited.origin}/sw.js`);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toBe(await readFile(join(builtPaths.out, 'sw.js'), 'utf8'));
  const version = /utan-nat\/(.+)\.json$/.exec(listFile)?.[1] ?? '';
  expect(listAddress(version)).toBe(listFile.slice(1));
});
