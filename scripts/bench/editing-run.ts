import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { translator } from '../../src/core/i18n/index.ts';
import { openEditingService } from '../../src/run/server/open-editing-service.ts';
import { serveSite } from '../../src/run/server/serve-site.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { browserArguments, findChromium } from '../../tests/support/chromium.ts';
import type { RunPaths } from './project-run.ts';

/** Waiting times of an editor in seconds; medians of several tries. */
export interface EditingRun {
  /** From opening the list of reflections to its first row. */
  readonly list: number;
  /** From clicking a row to the filled form. */
  readonly form: number;
  /** From typing a letter in the method field to its suggestions. */
  readonly pick: number;
  /** From typing a letter in the practice field to its suggestions. */
  readonly pickPractice: number;
  /** From clicking save to the server's response. */
  readonly save: number;
}

/** Number of measurements of each waiting time. */
const tries = 3;

/**
 * Measures the waiting times of an editor with the content of a built site.
 * @throws when no Chromium is found
 */
export async function measureEditing({ root, content, out }: RunPaths): Promise<EditingRun> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run "npm run browser" first');
  const paths = readPaths({ CONTENT_DIR: content, OUT_DIR: out }, root);
  const repository = dirname(content);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], { stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Bench');
  git('config', 'user.email', 'bench@exempel.example');
  git('add', '--', content);
  git('commit', '--quiet', '--message=Content');

  const editing = await openEditingService({
    paths,
    messages: translator('sv'),
    signIn: {},
    hosts: [],
    siteState: () => undefined,
    published: () => undefined,
    log: () => undefined,
  });
  if (!editing) throw new Error('The repository could not be opened');
  const server = await serveSite(paths, 0, { middleware: editing.handler });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const runs: EditingRun[] = [];
    for (let count = 0; count < tries; count += 1) {
      const context = await browser.newContext({
        baseURL: origin,
        locale: 'sv-SE',
        serviceWorkers: 'block',
      });
      runs.push(await waits(await context.newPage(), count));
      await context.close();
    }
    return medians(runs);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await editing.store.close();
  }
}

async function waits(page: Page, count: number): Promise<EditingRun> {
  page.setDefaultTimeout(120_000);
  page.on('dialog', (dialog) => void dialog.accept());
  const rows = page.locator('a[href*="#/collections/reflection/entries/"]');
  const list = await timed(async () => {
    await page.goto('/admin/#/collections/reflection');
    await rows.first().waitFor();
  });
  const form = await timed(async () => {
    await rows.nth(count).click();
    // The field is empty until the entry has loaded.
    await page.locator('input[id^="title-field"]:not([value=""])').first().waitFor();
  });
  const suggestions = (label: string, letter: string) =>
    timed(async () => {
      await page.getByRole('combobox', { name: label }).first().fill(letter);
      await page.getByRole('option').first().waitFor();
    }).finally(() => page.keyboard.press('Escape'));
  const pick = await suggestions('Metod', 'r');
  await page.getByRole('button', { name: 'Lägg till slutsats' }).click();
  await page.getByRole('menuitem', { name: 'Bekräftar' }).click();
  const pickPractice = await suggestions('Arbetssätt', 'f');
  await page
    .getByRole('button', { name: /Ta bort slutsats/ })
    .last()
    .click();
  await page.getByLabel('Rubrik').first().fill(`Ändrad rubrik ${count}`);
  const save = await timed(async () => {
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Allt är sparat').waitFor();
  });
  return { list, form, pick, pickPractice, save };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function medians(runs: readonly EditingRun[]): EditingRun {
  const median = (name: keyof EditingRun) =>
    runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return {
    list: median('list'),
    form: median('form'),
    pick: median('pick'),
    pickPractice: median('pickPractice'),
    save: median('save'),
  };
}
