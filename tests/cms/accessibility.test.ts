import { expect, it } from 'vitest';
import { knownLimitations } from './known-limitations.ts';
import { axeFaults } from '../support/axe.ts';
import { eventually } from '../support/browser.ts';
import { openDeskPage } from '../support/cms-page.ts';
import { deskViews, saveDraft, visit } from '../support/cms-views.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

/** A window, and the same enlarged to 200 % and to 400 %. */
const windows = [
  { width: 1280, height: 1000 },
  { width: 640, height: 500 },
  { width: 320, height: 256 },
] as const;

/** Colours are the same at every width, and take most of the time. */
const seenBefore = ({ width }: (typeof windows)[number]) =>
  width === 1280 ? [] : ['color-contrast'];

const isKnown = (fault: string) =>
  knownLimitations.some(({ rule }) => fault.startsWith(`${rule} `));

it('meets WCAG 2.2 AA in every view, and reflows when it is enlarged', async () => {
  await saveDraft(site, ['team', 'arendeteamet', 'teams/arendeteamet.yaml'], 'draft');
  await saveDraft(site, ['guide', 'incheckning', 'guides/incheckning.mdx'], 'pending_review');
  await saveDraft(site, ['term', 'karens', 'terms/karens.yaml'], 'pending_publish');
  const desk = await openDeskPage(site);
  const { page } = desk;
  const wrong: string[] = [];
  for (const [name, show] of deskViews) {
    await show(desk, site).catch((error: unknown) => {
      throw new Error(`Could not come to "${name}"`, { cause: error });
    });
    for (const size of windows) {
      await page.setViewportSize(size);
      const faults = size.width === 640 ? [] : await axeFaults(page, seenBefore(size));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`reflow: ${tooWide} px too wide`);
      wrong.push(...faults.filter((f) => !isKnown(f)).map((f) => `${name}, ${size.width}: ${f}`));
    }
    await page.setViewportSize(windows[0]);
    expect(await page.title(), name).toMatch(/Redaktionen – Samklok$/);
  }
  expect(wrong).toEqual([]);
});

it('can be used with keys where Decap knows a mouse only', async () => {
  const desk = await openDeskPage(site);
  const { page } = desk;
  await visit(desk, '/collections/guide', 'Konsultationsrunda');
  await page.getByRole('button', { name: 'Bilder' }).press('Enter');
  const card = page.getByRole('button', { name: 'tre-fragor.png' });
  await card.press(' ');
  await eventually(() => card.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Konsultationsrunda' }).press('Enter');
  await page.getByRole('button', { name: 'Spara' }).waitFor();
  // On a new view the keys are at its heading, as on a new page.
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Konsultationsrunda',
  );
  await eventually(() => page.title()).toBe('Konsultationsrunda – Redaktionen – Samklok');
  const divider = page.getByRole('separator');
  const before = await divider.boundingBox();
  await divider.press('ArrowRight');
  await eventually(async () => (await divider.boundingBox())?.x).toBeGreaterThan(
    (before?.x ?? 0) + 20,
  );
  const preview = page.getByRole('button', { name: 'Visa eller dölj förhandsvisning' });
  expect(await preview.getAttribute('aria-pressed')).toBe('true');
  await preview.press('Enter');
  await eventually(() => preview.getAttribute('aria-pressed')).toBe('false');
});

it('ties hints and errors to their boxes, and leads from an entry to its page', async () => {
  const desk = await openDeskPage(site);
  const { page } = desk;
  await desk.edit('guide', 'konsultationsrunda');
  const link = page.getByRole('link', { name: 'Visa på webbplatsen' });
  await eventually(() => link.getAttribute('href')).toBe(
    `${site.origin}/metoder/konsultationsrunda/`,
  );
  const box = page.getByRole('textbox', { name: 'Syfte' });
  const described = () =>
    box.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  await eventually(described).toContain('Vad som blir möjligt');
  await box.fill('');
  await page.getByRole('button', { name: 'Spara' }).click();
  await eventually(described).toContain('Fyll i ”Syfte”');
  expect(await box.getAttribute('aria-invalid')).toBe('true');
  await box.fill('Fler tänker.');
  await eventually(() => box.getAttribute('aria-invalid')).toBe('false');
  expect(await described()).not.toContain('Fyll i');
});
