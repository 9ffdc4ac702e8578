import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntry } from '../../src/core/mdx/split-front-matter.ts';
import { nastyText } from '../editing/body-editor/difficult-texts.ts';
import { axeFaults } from '../support/axe.ts';
import { eventually } from '../support/browser.ts';
import { projectRoot } from '../support/project-root.ts';
import { shownBy, startWith, textIn, type EditorWindow } from './body-editor-page.ts';
import { press, surface, toldBy, visitEditor } from './body-editor-visit.ts';

const editing = visitEditor();

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('text that is typed', () => {
  const typed = [
    '# inte rubrik',
    '- inte lista',
    '1. inte lista',
    '> inte citat',
    '*inte kursivt* _eller_ **fett**',
    '{inte.kod} {/* inte kommentar */}',
    '<Callout kind="tip"> </Callout> <script>alert(1)</script>',
    'import x from "y"',
    'export default {',
    '| a | b |',
    '--- === ```',
    '[x](y) ![z](media/a.png) [^1] [a]: b',
    '&amp; &#123; 5 < 6 & 7 > 3',
    'https://a.se/x_y_z och namn@exempel.se',
    '”citat” – ’så’ … 👩‍👧 e\u0301 שלום',
  ];
  const generated = fc
    .sample(nastyText, { numRuns: 60, seed: 20_261_121 })
    .filter((text) => text.isWellFormed() && !/[\p{Cc}\p{Co}]/u.test(text));

  it('by the key stands in the text as it was typed, and is read by the site as that', async () => {
    const page = await editing('');
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    const shown = await shownBy(page, await textIn(page));
    expect(shown.problems).toEqual([]);
    expect(shown.text.split('\n').map(collapsed)).toEqual(typed.map(collapsed));
    const onPage = await page.locator(`${surface} > p`).allTextContents();
    expect(onPage.map(collapsed).filter(Boolean)).toEqual(typed.map(collapsed));
  });

  it('at a stroke, whatever it is, is read as that, and opens as that', async () => {
    expect(generated.length).toBeGreaterThan(30);
    const page = await editing('');
    for (const text of generated) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    }
    const source = await textIn(page);
    const shown = await shownBy(page, source);
    expect(shown.problems).toEqual([]);
    const expected = collapsed(generated.join(' ').replaceAll('__ASTRO', '_ASTRO'));
    expect(collapsed(shown.text)).toBe(expected);
    await startWith(page, source);
    expect(collapsed((await page.locator(`${surface} > p`).allTextContents()).join(' '))).toBe(
      expected,
    );
    expect(await textIn(page)).toBe(source);
  });

  it('is told of once it has come to rest, or the editor is left', async () => {
    const page = await editing('a\n');
    await page.keyboard.type('bc');
    await eventually(() => toldBy(page)).toEqual(['abc\n']);
    await page.keyboard.type('d');
    await page.locator('#after').focus();
    expect(await toldBy(page)).toEqual(['abc\n', 'abcd\n']);
  });
});

describe('an entry', () => {
  const path = 'content/guides/gemensam-reflektion.mdx';
  const { body } = splitEntry(readFileSync(join(projectRoot, path), 'utf8'), { file: path });

  it('that is opened and left is as it was, to the byte', async () => {
    const page = await editing(body);
    await page.keyboard.press('Control+Home');
    await page.locator('#after').focus();
    expect(await textIn(page)).toBe(body);
    expect(await toldBy(page)).toEqual([]);
  });

  it('that is changed in one line is the same in all others, and after undo in all', async () => {
    const page = await editing(body);
    await page.locator(`${surface} p`, { hasText: 'En rådgivare hade talat' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.type('X');
    const before = body.split('\n');
    const after = (await textIn(page)).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toBe(body);
  });
});

describe('the text as it is written', () => {
  it('is shown and edited, and comes back as a page that can be undone', async () => {
    const page = await editing('\n## a\n\nb\n');
    await press(page, 'Visa som text');
    const box = page.getByRole('textbox', { name: 'Löptext som text' });
    expect(await box.inputValue()).toBe('\n## a\n\nb\n');
    await box.fill('\n## a\n\n*b* {/* c */}\n');
    expect(await textIn(page)).toBe('\n## a\n\n*b* {/* c */}\n');
    await page.getByRole('button', { name: 'Visa som text' }).click();
    expect(await page.locator('.sk-ed-raw').count()).toBe(1);
    expect(await textIn(page)).toBe('\n## a\n\n*b* {/* c */}\n');
    await page.locator(`${surface} h2`).click();
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toBe('\n## a\n\nb\n');
  });

  it('can be edited where the page has no other way to show it', async () => {
    const page = await editing('a\n\n[b]: https://c.se\n');
    await page.locator('.sk-ed-raw pre').click();
    await page.keyboard.press('End');
    await page.keyboard.type('/d');
    expect(await textIn(page)).toBe('a\n\n[b]: https://c.se/d\n');
  });
});

describe('the editor', () => {
  const everything =
    '## a\n\nb **c**\n\n<Callout kind="tip">\n\n- [ ] d\n\n</Callout>\n\n<Steps>\n\n<Step title="e">\n\nf\n\n</Step>\n\n</Steps>\n\n| g | h |\n| - | - |\n| i | j |\n\n<Figure src="media/x.png" alt="k" caption="l" />\n\n{/* m */}\n';

  it('breaks no rule of accessibility, nor do its dialogs', async () => {
    const page = await editing(everything);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Bild');
    await page.waitForSelector('dialog[open]');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('takes a picture from where pictures are', async () => {
    const page = await editing('');
    await press(page, 'Bild');
    await page.getByRole('button', { name: 'Välj bild' }).click();
    await eventually(() => page.getByLabel('Bild', { exact: true }).inputValue()).toBe(
      'media/vald.png',
    );
    await page.getByLabel('Beskrivning').fill('en bild');
    await page.getByRole('button', { name: 'Klar' }).click();
    expect(await textIn(page)).toBe('<Figure src="media/vald.png" alt="en bild" />\n');
  });

  it('takes another text without telling of it', async () => {
    const page = await editing('a\n');
    await page.evaluate(() => (window as unknown as EditorWindow).editor.setText('b\n'));
    expect(await page.locator(`${surface} p`).first().textContent()).toBe('b');
    expect(await toldBy(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await textIn(page)).toBe('b\n');
  });

  it('lets nobody wait at each key in a text of 100 kB', async () => {
    const paragraph = 'En rådgivare hade talat med **en arbetsgivare** som ringde om en faktura. ';
    const page = await editing(`${`${paragraph.repeat(4).trim()}\n\n`.repeat(350)}slut\n`);
    expect((await textIn(page)).length).toBeGreaterThan(100_000);
    const times = await page.evaluate(async () => {
      const { editor } = window as unknown as EditorWindow;
      const took: number[] = [];
      for (let index = 0; index < 10; index += 1) {
        const start = performance.now();
        document.execCommand('insertText', false, 'x');
        void editor.text;
        took.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return took;
    });
    // Long before a person notices, on any machine: the text is not written anew at each key.
    expect(Math.max(...times)).toBeLessThan(500);
    expect(await textIn(page)).toContain('slutxxxxxxxxxx');
  });
});
