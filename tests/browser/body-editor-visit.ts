import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { visitSite } from '../support/browser.ts';
import {
  makeBodyEditorPage,
  startWith,
  type BodyEditorPage,
  type EditorWindow,
} from './body-editor-page.ts';

/** The writing surface. */
export const surface = '.sk-ed-surface';

/** Bundles and serves the editor for a file of tests; opens pages with a text in it, the cursor last. */
export function visitEditor(): (text: string) => Promise<Page> {
  let made: BodyEditorPage;
  beforeAll(async () => {
    made = await makeBodyEditorPage();
  });
  afterAll(() => made.destroy());
  const site = visitSite(() => ({ out: made.folder, base: '/' }));
  return async (text) => {
    const page = await site.open();
    await startWith(page, text);
    await page.evaluate(() => (window as unknown as EditorWindow).editor.focus());
    await page.keyboard.press('Control+End');
    // Browsers tell of a moved cursor a moment later; keys of a test come sooner than anybody's.
    await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => setTimeout(told))));
    return page;
  };
}

/** What the editor has told of. */
export function toldBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as EditorWindow).told);
}

/** Goes to a button of the toolbar by keyboard and presses it. */
export async function press(page: Page, name: string): Promise<void> {
  // Browsers tell of a moved cursor a moment later.
  const button = page.getByRole('toolbar').getByRole('button', { name, exact: true });
  await button.waitFor();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 40; steps += 1) {
    const label = await page.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute('aria-label') ?? one?.textContent;
    });
    if (label === name) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}

/** Answers a dialog by keyboard: each value in its field, in order. */
export async function answer(page: Page, ...values: readonly string[]): Promise<void> {
  await page.waitForSelector('dialog[open]');
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    const isChoice = await page.evaluate(() => document.activeElement?.tagName === 'SELECT');
    if (isChoice) await page.keyboard.type(value);
    else await page.keyboard.insertText(value);
  }
  const done = page.getByRole('button', { name: 'Klar' });
  await done.focus();
  await page.keyboard.press('Enter');
}
