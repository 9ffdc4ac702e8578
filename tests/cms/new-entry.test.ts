import sharp from 'sharp';
import { expect, it } from 'vitest';
import { eventually } from '../support/browser.ts';
import { openDeskPage } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

it('begins a reflection from a practice, with the practice chosen, once', async () => {
  const desk = await openDeskPage(site);
  const { page } = desk;
  await page.goto('/arbetssatt/bjud-in-personen/');
  await page.getByRole('link', { name: 'Reflektera vidare' }).click();
  await page.getByRole('button', { name: /1\. Bekräftar: Bjud in personen/ }).waitFor();
  expect(page.url()).not.toContain('bjud-in-personen');
  expect(await page.getByText('Inte sparat än').count()).toBe(1);

  await page.reload();
  await page.getByRole('button', { name: 'Spara' }).waitFor();
  await eventually(() => page.getByText('Slutsatser: inget än').count()).toBe(1);
});

it('takes a whole draft over on the device, of any length and with any text', async () => {
  const desk = await openDeskPage(site);
  const { page } = desk;
  const text = `Rad 1 & <b> "citat" 'så' \\n {x} 🙂\n\n${'Långt. '.repeat(30_000)}`;
  await page.goto('/arbetssatt/bjud-in-personen/');
  await page.evaluate((words) => {
    const link = document.querySelector<HTMLElement>('[data-hand-over]');
    const data = { title: 'Överlämnad & <klar>', disagreement: words };
    link?.setAttribute('data-hand-over', JSON.stringify({ kind: 'reflection', data }));
  }, text);
  await page.getByRole('link', { name: 'Reflektera vidare' }).click();
  await eventually(() => desk.box('Rubrik').inputValue()).toBe('Överlämnad & <klar>');
  expect(await desk.box(/^Där vi tänkte olika/).inputValue()).toBe(text);
});

it('puts a picture into a text, without what the camera wrote into it', async () => {
  const photo = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#375' },
  })
    .withExif({ IFD0: { Artist: 'Kim Kamera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect(photo.includes('Kim Kamera')).toBe(true);
  const desk = await openDeskPage(site);
  const { page } = desk;
  await desk.edit('page', 'om');
  await page.getByRole('textbox', { name: 'Brödtext' }).locator('p').last().click();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Bild', exact: true }).click();
  await page.getByRole('button', { name: 'Välj bild' }).click();
  const library = page.getByRole('dialog').filter({ hasText: 'Ladda upp' });
  await library.locator('input[type="file"]').setInputFiles({
    name: 'Fika på jobbet.JPG',
    mimeType: 'image/jpeg',
    buffer: photo,
  });
  await library.getByText(/fika-pa-jobbet/i).waitFor();
  await library.getByRole('button', { name: 'Använd vald' }).click();
  const form = page.getByRole('dialog', { name: 'Lägg in: Bild' });
  await form.getByRole('textbox', { name: 'Beskrivning' }).fill('En grön bild.');
  await form.getByRole('button', { name: 'Klar' }).click();
  await desk.save();

  const files = await site.git('diff', '--name-only', 'main', 'cms/page/om');
  expect(files.trim().split('\n').sort()).toEqual([
    'content/media/fika-pa-jobbet.jpg',
    'content/pages/om.mdx',
  ]);
  const id = (await site.git('rev-parse', 'cms/page/om:content/media/fika-pa-jobbet.jpg')).trim();
  const stored = await site.bytes(id);
  expect(stored.includes('Kim Kamera')).toBe(false);
  expect((await sharp(stored).metadata()).exif).toBeUndefined();

  await desk.move('Klart');
  await desk.publish();
  const reader = await site.open();
  await reader.goto('/om/');
  const picture = reader.getByRole('img', { name: 'En grön bild.' });
  await picture.scrollIntoViewIfNeeded();
  await eventually(() =>
    picture.evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
});

it('asks no other host for anything, and keeps to its content policy', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('reflection', '2026/chefen-ringde-samma-dag');
  await desk.page.getByRole('link', { name: /Tillbaka/ }).click();
  await desk.page.getByRole('link', { name: 'På gång' }).click();
  await desk.page.getByRole('button', { name: 'Bilder' }).click();
  await desk.page
    .getByRole('heading', { name: /Bilder/ })
    .first()
    .waitFor();
  expect(desk.trouble).toEqual([]);
});
