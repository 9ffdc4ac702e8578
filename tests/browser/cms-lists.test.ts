import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWidgetsPage, type WidgetsPage } from '../editing/cms/widgets/widgets-page.ts';
import { minimalSite } from '../support/minimal-site.ts';
import { eventually, visitSite } from '../support/browser.ts';

const entryPath = 'reflections/2025/ringde.mdx';
const text = `---
title: Det ringde
date: 2025-02-03
summary: Kort.
activity:
  kind: case
  words: Något hände.
team: norr
areas:
  - sjukdom
conclusions:
  - type: confirms
    practice: ring-tillbaka
    note: Det höll även i jul.
  - type: introduces
    practice: skriv-forst
    name: Skriv först
    situation: När det ringer.
    statement: Skriv först.
    why: Därför.
    steps: # i ordning
      - Ta fram papper.
      - Skriv det viktigaste.
---

Text.
`;
const named = (id: string, name: string) => [{ id, name }];
const names = {
  area: named('sjukdom', 'Sjukdom'),
  theme: [],
  team: named('norr', 'Team norr'),
  party: [],
  guide: named('incheckning', 'Incheckning'),
  practice: named('ring-tillbaka', 'Ring tillbaka'),
  term: [],
};

let made: WidgetsPage;
beforeAll(async () => {
  const odd = text.replace('- Ta fram papper.', '- 2024');
  const files = { ...minimalSite(), [entryPath]: text, 'reflections/2025/udda.mdx': odd };
  made = await makeWidgetsPage(files, names);
});
const site = visitSite(() => ({ out: made.folder, base: '/' }));
afterAll(() => made.destroy());

async function openForm(address = 'entries/2025/ringde'): Promise<Page> {
  const page = await site.open();
  await page.goto('/');
  await page.getByRole('button', { name: /logga in/i }).click();
  await page.goto(`/#/collections/reflection/${address}`);
  await page.getByLabel('Rubrik').first().waitFor();
  return page;
}

/** The steps of the second conclusion, opened. */
async function openSteps(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Nytt arbetssätt: Skriv först/ }).click();
  return page.locator('.samklok-lines').first();
}
const texts = (lines: Locator) =>
  lines
    .locator('textarea')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
};
const isChanged = async (page: Page) =>
  (await page.getByRole('button', { name: 'Publicera', exact: true }).count()) > 0;
const saved = (page: Page) =>
  page.evaluate((path) => {
    let here: unknown = (window as unknown as { repoFiles: unknown }).repoFiles;
    for (const part of `content/${path}`.split('/')) here = (here as Record<string, unknown>)[part];
    return (here as { content: string }).content;
  }, entryPath);

describe('a list of things', () => {
  it('shows its closed items by name, and moves them with the keyboard', async () => {
    const page = await openForm();
    const summaries = () => page.locator('.sk-summary').allTextContents();
    await eventually(summaries).toEqual([
      'Bekräftar: Ring tillbaka – Det höll även i jul.',
      'Nytt arbetssätt: Skriv först',
    ]);
    await page.getByText('Slutsatser: 2 st').waitFor();
    await page.getByRole('button', { name: 'Flytta ner slutsats 1' }).press('Enter');
    await eventually(async () => (await summaries())[0]).toBe('Nytt arbetssätt: Skriv först');
    await eventually(() => focused(page)).toBe('Flytta upp slutsats 2');
    await page.getByRole('button', { name: 'Publicera', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Flytta upp slutsats 2' }).press('Enter');
    await eventually(() => isChanged(page)).toBe(false);
  });

  it('asks before something that is filled in is taken away', async () => {
    const page = await openForm();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Ta bort slutsats 1' }).click();
    expect(await page.locator('.sk-summary').count()).toBe(2);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Ta bort slutsats 1' }).click();
    await eventually(() => page.locator('.sk-summary').count()).toBe(1);
  });
});

describe('a list of lines', () => {
  it('is written like a text: Enter, Backspace, arrows', async () => {
    const page = await openForm();
    const steps = await openSteps(page);
    await steps.getByLabel('Steg 1', { exact: true }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ny');
    expect(await texts(steps)).toEqual(['Ta fram papper.', 'Ny', 'Skriv det viktigaste.']);
    expect(await focused(page)).toBe('Steg 2');
    await page.keyboard.press('ArrowDown');
    await eventually(() => focused(page)).toBe('Steg 3');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await texts(steps)).toEqual(['Ta fram papper.', 'NySkriv det viktigaste.']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await eventually(() => focused(page)).toBe('Steg 2');
    await save(page);
    await eventually(() => saved(page)).toBe(
      text.replace('      - Skriv det', '      - Ny\n      - Skriv det'),
    );
  });

  it('takes in pasted lines, gives back what was removed, and keeps no empty row', async () => {
    const page = await openForm();
    const steps = await openSteps(page);
    await steps.getByRole('button', { name: /^Lägg till rad/ }).click();
    await steps.getByLabel('Steg 3', { exact: true }).evaluate((box) => {
      const data = new DataTransfer();
      data.setData('text/plain', '1. Ett\r\n2. Två');
      const paste = { clipboardData: data, bubbles: true, cancelable: true };
      box.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    expect((await texts(steps)).slice(2)).toEqual(['Ett', 'Två']);
    await steps.getByRole('button', { name: 'Ta bort steg 3' }).click();
    await steps.getByText('Borttaget: steg 3.').waitFor();
    await steps.getByRole('button', { name: 'Ångra' }).click();
    expect((await texts(steps)).slice(2)).toEqual(['Ett', 'Två']);
    await steps.getByRole('button', { name: /^Lägg till rad/ }).click();
    await save(page);
    await eventually(() => saved(page)).toBe(
      text.replace('viktigaste.\n', 'viktigaste.\n      - Ett\n      - Två\n'),
    );
  });

  it('shows what is no list of texts as it is, and lets nobody change it', async () => {
    const page = await openForm('entries/2025/udda');
    const steps = await openSteps(page);
    await steps.getByText('Det som står i filen är ingen lista med text').waitFor();
    expect(JSON.parse((await steps.locator('pre').textContent()) ?? '')).toEqual([
      2024,
      'Skriv det viktigaste.',
    ]);
    expect(await steps.locator('textarea, button').count()).toBe(0);
    expect(await isChanged(page)).toBe(false);
  });

  it('tells which line is too long, and is not saved so', async () => {
    const page = await openForm();
    const steps = await openSteps(page);
    await steps.getByLabel('Steg 2', { exact: true }).fill('x'.repeat(401));
    await save(page);
    await eventually(() => page.getByText(/^Steg 2 är 401 tecken lång/).count()).toBe(2);
    expect(await saved(page)).toBe(text);
  });
});

describe('taking an entry away', () => {
  it('is not there for an entry that has never been published', async () => {
    const page = await openForm('new');
    expect(await page.getByText('Ta bort från webbplatsen').count()).toBe(0);
    expect(await page.getByText('Ta bort sidan').filter({ visible: true }).count()).toBe(0);
  });

  it('demands a reason or an address once it has begun, and can be undone', async () => {
    const page = await openForm();
    await page.getByText('Ta bort från webbplatsen …').click();
    const why = page.getByLabel('Skäl', { exact: true });
    await why.fill('e');
    await page.getByText('Sidan föreslås tas bort från webbplatsen').waitFor();
    await why.fill('');
    await save(page);
    await eventually(() => page.getByText(/^Skriv varför sidan ska tas bort/).count()).toBe(2);
    expect(await saved(page)).toBe(text);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ångra borttagningen' }).click();
    await save(page);
    await eventually(() => isChanged(page)).toBe(false);
    expect(await saved(page)).toBe(text);
  });

  it('leads readers on to a page that is found by its name', async () => {
    const page = await openForm();
    await page.getByText('Ta bort från webbplatsen …').click();
    const to = page.getByLabel('Ny adress', { exact: true });
    await to.pressSequentially('incheck');
    const options = page.locator('.sk-removal datalist option');
    await eventually(() => options.allTextContents()).toEqual(['Incheckning (metod)']);
    await to.fill(`${site.origin}/metoder/incheckning/`);
    await to.blur();
    await page.getByText('Läsaren leds till ”Incheckning” (metod).').waitFor();
    await save(page);
    await eventually(() => saved(page)).toBe(`${text}\0{"why":"","to":"/metoder/incheckning/"}\n`);
  });
});

it('is free from what axe finds, and large enough to hit', async () => {
  const page = await openForm();
  await openSteps(page);
  await page.getByText('Ta bort från webbplatsen …').click();
  await page.getByLabel('Skäl', { exact: true }).fill('eftersom den är gammal');
  const ours = ['.samklok-lines', '.sk-itembar', '.sk-removal'];
  for (const selector of ours) expect(await page.locator(selector).count()).toBeGreaterThan(0);
  const { violations } = await ours
    .reduce((axe, selector) => axe.include(selector), new AxeBuilder({ page }))
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const sizes = await page
    .locator('.samklok-lines button, .sk-itembar button, .sk-removal button, .sk-removal summary')
    .filter({ visible: true })
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
