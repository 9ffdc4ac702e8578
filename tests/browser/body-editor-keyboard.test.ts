import { describe, expect, it } from 'vitest';
import { eventually } from '../support/browser.ts';
import { shownBy, textIn } from './body-editor-page.ts';
import { answer, press, surface, visitEditor } from './body-editor-visit.ts';

const editing = visitEditor();

describe('the keyboard alone', () => {
  it('sets text and makes headings, lists and links', async () => {
    const page = await editing('');
    await press(page, 'Rubrik');
    await page.keyboard.type('Rubrik');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('fet');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' och ');
    await press(page, 'Kursiv stil');
    await page.keyboard.type('kursiv');
    await page.keyboard.press('Enter');
    await press(page, 'Lista att bocka av');
    await page.keyboard.type('ett');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.type('två');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+k');
    await answer(page, 'www.a.se', 'en länk');
    await page.keyboard.type('.');
    expect(await textIn(page)).toBe(
      '## Rubrik\n\n**fet** och _kursiv_\n\n- [ ] ett\n  - [ ] två\n\n[en länk](https://www.a.se).\n',
    );
  });

  it('puts in every component, and leaves it', async () => {
    const page = await editing('');
    await press(page, 'Ruta');
    await answer(page, 'Tips', 'Att tänka på');
    await page.keyboard.type('i rutan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await press(page, 'Citat');
    await answer(page, 'Rådgivare');
    await page.keyboard.type('sagt');
    await page.keyboard.press('Control+Enter');
    await press(page, 'Steg för steg');
    await answer(page, 'Ring');
    await page.keyboard.type('först');
    await press(page, 'Ny: Steg');
    await answer(page, 'Skriv');
    await page.keyboard.type('sedan');
    await page.keyboard.press('Control+Enter');
    await press(page, 'Bild');
    await answer(page, 'media/x.png', '', 'Vad den visar');
    await page.keyboard.press('Control+End');
    await press(page, 'Ord');
    await answer(page, 'Karens', 'karensen');
    await page.keyboard.type(' räknas.');
    const source = await textIn(page);
    expect(source).toBe(
      [
        '<Callout kind="tip" title="Att tänka på">\n\ni rutan\n\n</Callout>',
        '<Quote by="Rådgivare">\n\nsagt\n\n</Quote>',
        '<Steps>\n\n<Step title="Ring">\n\nförst\n\n</Step>\n\n<Step title="Skriv">\n\nsedan\n\n</Step>\n\n</Steps>',
        '<Figure src="media/x.png" alt="Vad den visar" />',
        '<Term id="karens">karensen</Term> räknas.\n',
      ].join('\n\n'),
    );
    expect((await shownBy(page, source)).problems).toEqual([]);
  });

  it('changes and removes a component, and says so', async () => {
    const page = await editing('<Callout kind="tip">\n\ntext\n\n</Callout>\n');
    await page.locator(`${surface} p`, { hasText: 'text' }).click();
    await press(page, 'Ändra Ruta');
    await answer(page, 'Exempel', 'Ny rubrik');
    expect(await textIn(page)).toBe(
      '<Callout kind="example" title="Ny rubrik">\n\ntext\n\n</Callout>\n',
    );
    await eventually(() => page.getByRole('status').textContent()).toBe('Ändrat: Ruta');
    await press(page, 'Ta bort Ruta');
    expect(await textIn(page)).toBe('text\n');
  });

  it('says what is wrong in a dialog, and changes nothing when it is cancelled', async () => {
    const page = await editing('a\n');
    await page.keyboard.press('Control+k');
    await answer(page, 'javascript:alert(1)', 'x');
    const field = page.getByLabel('Adress');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Adressen går inte att länka till.').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.type('b');
    expect(await textIn(page)).toBe('ab\n');
  });

  it('goes between the cells of a table, and out of it', async () => {
    const page = await editing('');
    await press(page, 'Tabell');
    for (const [index, cell] of ['Part', 'Svar | {x}', 'Regionen', 'ja'].entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(cell);
    }
    await press(page, 'Ta bort raden');
    await press(page, 'Ny rad under');
    expect(await textIn(page)).toBe(
      '| Part | Svar \\| {x} |\n| ---- | ----------- |\n|      |             |\n|      |             |\n',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  });
});
