import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openDeskPage, type DeskPage } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

/** Text that breaks raw MDX, or means something in Markdown, YAML or HTML. */
const nasty = 'Pris: 5 < 6 & {summa} | *stjärna* import x from "y" <b> `kod` 🙂 ”så”';

/** Adds a conclusion and fills it in; closed again, so that the next one's boxes are the only ones. */
async function conclude(desk: DeskPage, type: string, fill: () => Promise<void>): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: 'Lägg till slutsats' }).click();
  await page.getByRole('menuitem', { name: type }).click();
  const head = page.getByRole('button', { name: new RegExp(`\\d+\\. ${type}`) });
  await head.waitFor();
  await fill();
  await head.click();
}

async function fillAll(desk: DeskPage, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await desk.box(label).fill(text);
}

async function step(box: Locator, ...texts: readonly string[]): Promise<void> {
  await box.click();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await box.page().keyboard.press('Enter');
    await box.page().keyboard.insertText(text);
  }
}

/** The wording of a new practice. */
const wording = {
  'När det här händer': 'Någon ringer strax före lunch.',
  'Bästa arbetssättet': 'Ring tillbaka samma förmiddag.',
  'Varför det fungerar': 'Den som väntar slipper undra.',
};

it('takes a reflection with every sort of conclusion from draft over review to readers', async () => {
  const desk = await openDeskPage(site);
  const { page } = desk;
  await desk.begin('reflection');
  await fillAll(desk, {
    Rubrik: `Samtalet före lunch: ${nasty}`,
    Sammanfattning: 'En arbetsgivare ringde tjugo i tolv.',
    'Vad som hände': 'Vi väntade oss en räknefråga.',
  });
  await page.getByRole('combobox', { name: 'Slag' }).fill('Kundsamtal');
  await page.keyboard.press('Enter');
  await desk.pick('Team', 'Rådgivning arbetsgivare');
  await desk.pick('Avtalsområden', 'Sjukdom');

  await conclude(desk, 'Nytt arbetssätt', async () => {
    await fillAll(desk, { Namn: 'Ring före lunch', ...wording });
    await step(page.getByRole('textbox', { name: 'Steg 1' }), 'Titta på klockan.', 'Ring.');
  });
  await conclude(desk, 'Bekräftar', async () => {
    await desk.pick('Arbetssätt', 'Beskriv ärendet avidentifierat');
    await fillAll(desk, { Iakttagelse: 'Det höll även här.' });
  });
  await conclude(desk, 'Vidareutvecklar', async () => {
    await desk.pick('Arbetssätt', 'Bestäm kamera och pauser');
    await fillAll(desk, {
      'Ny lydelse': 'Säg det bestämda först.',
      'Varför ändringen': 'Det är kortare.',
    });
  });
  await conclude(desk, 'Ifrågasätter', async () => {
    await desk.pick('Arbetssätt', 'Boka avstämningen innan');
    await fillAll(desk, { Varför: 'Det drog ut på tiden.', 'I vilket läge': 'Precis före lunch.' });
  });
  await conclude(desk, 'Ersätter', async () => {
    await desk.pick('Arbetssätt som ersätts', 'Bestäm vem personen ska ringa');
    await fillAll(desk, { Namn: 'Be om läget i ord', ...wording });
    await step(page.getByRole('textbox', { name: 'Steg 1' }), 'Fråga.');
  });
  const body = page.getByRole('textbox', { name: 'Brödtext' });
  await body.getByRole('heading', { name: 'Vad gör vi bäst när det här händer?' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(nasty);
  await desk.save();

  await desk.move('Granskas');
  await desk.move('Klart');
  await desk.publish();

  const reader = await site.open();
  await reader.goto('/arbetssatt/ring-fore-lunch/');
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Ring före lunch');
  await reader.getByRole('link', { name: /Samtalet före lunch/ }).click();
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(
    `Samtalet före lunch: ${nasty}`,
  );
  expect(await reader.locator('main').innerText()).toContain(nasty);
  expect(desk.trouble).toEqual([]);
  expect(await site.git('status', '--porcelain')).toBe('?? site/\n');
});
