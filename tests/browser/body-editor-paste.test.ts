import { describe, expect, it } from 'vitest';
import { fromDocs, fromWeb, fromWord, pasteInto } from './body-editor-clipboard.ts';
import { shownBy, startWith, textIn } from './body-editor-page.ts';
import { surface, visitEditor } from './body-editor-visit.ts';

const editing = visitEditor();

describe('what is pasted', () => {
  it('from Word becomes headings, lists and tables, without its looks, and pictures are told of', async () => {
    const page = await editing('');
    await pasteInto(page, { html: fromWord });
    expect(await textIn(page)).toBe(
      [
        '## Efter mötet',
        '**Viktigt:** ring _först_, och ~~mejla~~ skriv **sedan**.',
        '- Ett\n  1. Under ett\n- Två',
        '| **Part** | Svar      |\n| -------- | --------- |\n| Regionen | Ja {*} \\| |',
        'Efter bilden\n',
      ].join('\n\n'),
    );
    expect(await page.getByRole('status').textContent()).toContain('Bilder följer inte med');
  });

  it('from a document on the web keeps what is bold, slanted and linked to', async () => {
    const page = await editing('');
    await pasteInto(page, { html: fromDocs });
    expect(await textIn(page)).toBe(
      '## Rubrik\n\nVanlig, **fet** och _kursiv_[länk](https://a.se/x) farlig\n\n- a\n  - b\n',
    );
  });

  it('from a page leaves out what runs', async () => {
    const page = await editing('');
    await pasteInto(page, { html: fromWeb });
    expect(await textIn(page)).toBe(
      'Ett **starkt** `a*b` ord\\\nny rad\n\n```\n  rad 1\n  rad 2\n```\n\n> citat\n',
    );
  });

  it('does not try to do what the page forbids', async () => {
    const page = await editing('');
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/policy/i.test(message.text())) refused.push(message.text());
    });
    for (const html of [fromWord, fromDocs, fromWeb]) await pasteInto(page, { html });
    expect(await textIn(page)).toMatch(/\*\*sedan\*\*[^]*\*\*fet\*\*[^]*citat/);
    expect(refused).toEqual([]);
  });

  it('as plain text is text, with a paragraph for each line', async () => {
    const page = await editing('');
    const text = '# inte rubrik\n- inte lista\n\n<Callout kind="tip">\n{x} *y*';
    await pasteInto(page, { text });
    const shown = await shownBy(page, await textIn(page));
    expect(shown).toEqual({ text: text.replace('\n\n', '\n'), problems: [] });
  });

  it('as a file is not taken in, and the button for it is named', async () => {
    const page = await editing('a\n');
    await pasteInto(page, { file: 'x.png' });
    expect(await textIn(page)).toBe('a\n');
    expect(await page.getByRole('status').textContent()).toContain('knappen Bild');
  });

  it('from the editor itself is the same again', async () => {
    const body =
      '<Callout kind="tip" title="a">\n\n**b** [c](/d/) <Term id="karens">e</Term>\n\n- f\n\n</Callout>\n';
    const page = await editing(body);
    await page.keyboard.press('Control+a');
    const html = await page.evaluate(() => {
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement!.dispatchEvent(event);
      return data.getData('text/html');
    });
    await startWith(page, '');
    await page.locator(surface).click();
    await pasteInto(page, { html });
    expect(await textIn(page)).toBe(body);
  });
});
