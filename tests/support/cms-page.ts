import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, type Visits } from './browser.ts';

/** The editors' page, as an editor uses it. */
export interface DeskPage {
  /** The page. */
  readonly page: Page;
  /** What went wrong in the page, and requests to other hosts. */
  readonly trouble: readonly string[];
  /** Opens the form of a new entry. */
  begin(kind: string): Promise<void>;
  /** Opens the form of an entry. @param slug as Decap has it, with the year for a reflection */
  edit(kind: string, slug: string): Promise<void>;
  /** The box that is called `label`; the first when several are. */
  box(label: string | RegExp): Locator;
  /** Picks something by name in a box that looks for names. */
  pick(label: string | RegExp, name: string): Promise<void>;
  /** Saves, and waits until it is done. */
  save(): Promise<void>;
  /** Saves, and expects a refusal. Gives its text. */
  saveInVain(): Promise<string>;
  /** Moves the draft that is open to a status. */
  move(status: 'Utkast' | 'Granskas' | 'Klart'): Promise<void>;
  /** Publishes the draft that is open, and waits until readers see it. */
  publish(): Promise<void>;
  /** What the panel at the end of the page says; empty when there is none. */
  panel(): Promise<string>;
}

/** Longest time that building the site may take on a busy machine, in ms. */
const buildPatience = 90_000;

/** Opens the editors' page. Questions that the browser asks are answered with yes. */
export async function openDeskPage(site: Visits): Promise<DeskPage> {
  const page = await site.open({ viewport: { width: 1280, height: 1000 } });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) trouble.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^http/.test(url.protocol) && url.origin !== site.origin) trouble.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.accept());

  const panel = page.locator('.sk-panels');
  const open = async (hash: string) => {
    await page.goto(`/admin/#/collections/${hash}`);
    await page.getByRole('button', { name: 'Spara', exact: true }).waitFor();
  };
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).first().click();
  // Boxes of conclusions that are closed are there too, but not for an editor.
  const box = (label: string | RegExp) => page.getByLabel(label).filter({ visible: true }).first();
  return {
    page,
    trouble,
    begin: (kind) => open(`${kind}/new`),
    edit: async (kind, slug) => {
      await open(`${kind}/entries/${slug}`);
      await eventually(() => page.locator('#nc-root input').first().inputValue()).not.toBe('');
    },
    box,
    pick: async (label, name) => {
      const field = page.getByRole('combobox', { name: label }).first();
      await field.fill(name);
      await page.getByRole('option', { name }).first().click();
    },
    save: () => saveIn(page),
    saveInVain: async () => {
      await press('Spara');
      await eventually(() => panel.innerText()).not.toBe('');
      return panel.innerText();
    },
    move: async (status) => {
      await press(/^Status/);
      await page.getByRole('menuitem', { name: status }).click();
      await eventually(() => page.getByRole('button', { name: `Status: ${status}` }).count()).toBe(
        1,
      );
    },
    publish: async () => {
      await press('Publicera');
      // The line may still tell of an earlier build until the service has answered.
      const answered = page.waitForResponse((response) =>
        (response.request().postData() ?? '').includes('publishUnpublishedEntry'),
      );
      await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
      expect((await answered).ok()).toBe(true);
      await page.locator('.sk-site-building').waitFor({ timeout: buildPatience });
      await expect
        .poll(() => page.locator('.sk-site').innerText(), { timeout: buildPatience })
        .toMatch(/^Klart/);
    },
    panel: () => panel.innerText(),
  };
}

/** Saves the entry that is open in a page, and waits until it is done; what hinders it is told. */
export async function saveIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).first().click();
  const answer = async () =>
    (await page.getByText('Allt är sparat').count()) === 1
      ? 'saved'
      : page.locator('.sk-panels').innerText();
  await eventually(answer).not.toBe('');
  expect(await answer()).toBe('saved');
}
