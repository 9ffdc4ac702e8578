import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
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
  kind: case # så här
  words: Något hände.
team: norr
areas:
  - sjukdom
  - borta
conclusions:
  - type: introduces
    practice: ring-tillbaka
    name: Ring tillbaka
    situation: När det ringer.
    statement: Ring tillbaka.
    why: Därför.
    steps:
      - Ring.
---

Text.
`;
const many = Array.from({ length: 60 }, (_, at) => ({ id: `sak-${at}`, name: `Sak ${at}` }));
const names = {
  area: [
    { id: 'foraldraledighet', name: 'Föräldraledighet', also: ['mammaledig'] },
    { id: 'pension', name: 'Pension' },
    { id: 'sjukdom', name: 'Sjukdom' },
  ],
  theme: [],
  team: [
    { id: 'norr', name: 'Team norr', note: 'Kommunen' },
    { id: 'soder', name: 'Team söder', note: 'Regionen' },
  ],
  party: [],
  guide: [],
  practice: [
    { id: 'ring-tillbaka', name: 'Ring tillbaka', note: 'Nytt' },
    { id: 'upptagen', name: 'Någon annans' },
    ...many,
  ],
  term: [],
};

let made: WidgetsPage;
beforeAll(async () => {
  made = await makeWidgetsPage({ ...minimalSite(), [entryPath]: text }, names);
});
const site = visitSite(() => ({ out: made.folder, base: '/' }));
afterAll(() => made.destroy());

async function openForm(address: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.open();
  await before?.(page);
  await page.goto('/');
  await page.getByRole('button', { name: /logga in/i }).click();
  await page.goto(`/#/collections/reflection/${address}`);
  await page.getByLabel('Rubrik').first().waitFor();
  return page;
}

const existing = 'entries/2025/ringde';
const saved = (page: Page) =>
  page.evaluate((path) => {
    let here: unknown = (window as unknown as { repoFiles: unknown }).repoFiles;
    for (const part of `content/${path}`.split('/')) here = (here as Record<string, unknown>)[part];
    return (here as { content: string }).content;
  }, entryPath);
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publicera nu' }).click();
};
const chips = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: false })
    .first()
    .locator('xpath=ancestor::*[contains(@class,"sk-picker")]')
    .locator('.sk-chip > span');

describe('picking by name', () => {
  it('shows names, keeps an unknown id, and does not let it be saved', async () => {
    const page = await openForm(existing);
    const areas = page.getByRole('combobox', { name: /^Avtalsområden/ }).first();
    await eventually(() => chips(page, 'Avtalsområden').allTextContents()).toEqual([
      'Sjukdom',
      'finns inte: borta',
    ]);
    expect(await areas.getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Rubrik').first().fill('Det ringde igen');
    await save(page);
    await page.getByText('Avtalsområden: borta finns inte.').waitFor();
    expect(await saved(page)).toBe(text);
  });

  it('works with the keyboard alone, and changes nothing else in the file', async () => {
    const page = await openForm(existing);
    const areas = page.getByRole('combobox', { name: /^Avtalsområden/ }).first();
    await page.getByRole('button', { name: 'Ta bort borta' }).press('Enter');
    await eventually(() =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    ).toBe('Ta bort Sjukdom');
    await areas.focus();
    await page.keyboard.type('FORALDRA');
    expect(await areas.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await eventually(() => chips(page, 'Avtalsområden').allTextContents()).toEqual([
      'Sjukdom',
      'Föräldraledighet',
    ]);
    await save(page);
    await eventually(() => saved(page)).toBe(text.replace('borta', 'foraldraledighet'));
  });

  it('goes through the suggestions with arrows, Home, End and Escape, and says how many there are', async () => {
    const page = await openForm(existing);
    const team = page.getByRole('combobox', { name: /^Team/ }).first();
    const active = () =>
      team.evaluate(
        (input) =>
          document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
      );
    await team.focus();
    await eventually(() => page.getByRole('status').allTextContents()).not.toContain(
      'Namnen hämtas …',
    );
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.getByRole('status').allTextContents()).toContain('1 förslag');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('Team söder Regionen');
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    expect(await active()).toBe('Team söder Regionen');
    await page.keyboard.press('Escape');
    expect(await team.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await eventually(() => chips(page, 'Team').allTextContents()).toEqual(['Team söder Regionen']);
    await page.getByRole('button', { name: 'Ta bort Team söder' }).click();
    await eventually(() => chips(page, 'Team').count()).toBe(0);
    await save(page);
    expect(await saved(page)).toBe(text);
  });

  it('leaves everything as it is when the names cannot be fetched', async () => {
    const page = await openForm(existing, (one) =>
      one.route('**/admin/index.json', (route) => route.abort()),
    );
    await page.getByText('Namnen gick inte att hämta.').first().waitFor();
    expect(await chips(page, 'Avtalsområden').allTextContents()).toEqual(['sjukdom', 'borta']);
    await page.getByLabel('Rubrik').first().fill('Det ringde igen');
    await save(page);
    await eventually(() => saved(page)).toBe(text.replace('Det ringde', 'Det ringde igen'));
  });
});

describe('our fields', () => {
  it('break no rule of accessibility, with suggestions open and an unknown id', async () => {
    const page = await openForm(existing);
    await page.getByRole('combobox', { name: /^Team/ }).first().click();
    await page.getByRole('option', { name: 'Team söder' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.sk-field').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the id of a new practice', () => {
  const addConclusion = async (page: Page) => {
    await page.getByRole('button', { name: /slutsats$/i }).click();
    await page.getByRole('menuitem', { name: 'Nytt arbetssätt' }).click();
  };

  it('follows the name until one is written, and tells when it is taken', async () => {
    const page = await openForm('new');
    await addConclusion(page);
    const id = page.getByLabel('Adress').last();
    const name = page.getByLabel('Namn', { exact: true }).last();
    await name.pressSequentially('Gå över ån');
    await eventually(() => id.inputValue()).toBe('ga-over-an');
    await eventually(() => name.inputValue()).toBe('Gå över ån');
    await page.getByText('Adressen blir /arbetssatt/ga-over-an/').waitFor();
    await id.fill('upptagen');
    await page.getByText('används redan av ”Någon annans”').waitFor();
    await name.fill('Något annat');
    await page.waitForTimeout(100);
    expect(await id.inputValue()).toBe('upptagen');
  });

  it('is that of its own conclusion when there are two', async () => {
    const page = await openForm('new');
    await addConclusion(page);
    await addConclusion(page);
    const ids = page.getByLabel('Adress');
    const inputs = page.getByLabel('Namn', { exact: true });
    await inputs.first().fill('Ett');
    await inputs.last().fill('Två');
    await eventually(() => ids.first().inputValue()).toBe('ett');
    await eventually(() => ids.last().inputValue()).toBe('tva');
  });

  it('stays when the practice has been published', async () => {
    const page = await openForm(existing);
    await page
      .getByText(/Ring tillbaka/)
      .first()
      .click();
    const id = page.getByLabel('Adress').first();
    await page
      .getByLabel('Namn', { exact: true })
      .first()
      .evaluate((input) => {
        (input as HTMLInputElement).focus();
      });
    await eventually(() => id.evaluate((input) => (input as HTMLInputElement).readOnly)).toBe(true);
    expect(await id.inputValue()).toBe('ring-tillbaka');
  });
});
