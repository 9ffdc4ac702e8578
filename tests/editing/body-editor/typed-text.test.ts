import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/editing/body-editor/write/remove-reserved-text.ts';
import { compile } from '../../core/mdx/compile-fixture.ts';
import { block, difference, open, paragraph, text, write } from './editor-fixture.ts';
import { nastyText } from './difficult-texts.ts';

/** Where text can be typed, as the block it then stands in. */
const places: Readonly<Record<string, (typed: string) => Node>> = {
  'a paragraph': paragraph,
  'a heading': (typed) => block('heading', { level: 2 }, ...text(typed)),
  'an item of a list': (typed) =>
    block(
      'bulletList',
      {},
      block('listItem', {}, paragraph('a')),
      block('listItem', {}, paragraph(typed)),
    ),
  'a task and a numbered list': (typed) =>
    block(
      'orderedList',
      { start: 7 },
      block('listItem', {}, paragraph(typed)),
      block(
        'listItem',
        {},
        paragraph(typed),
        block('bulletList', {}, block('listItem', { isDone: true }, paragraph(typed))),
      ),
    ),
  'a cell of a table': (typed) =>
    block(
      'table',
      {},
      block(
        'tableRow',
        {},
        block('tableHeader', {}, paragraph(typed)),
        block('tableHeader', {}, paragraph('b')),
      ),
      block(
        'tableRow',
        {},
        block('tableCell', {}, paragraph('c')),
        block('tableCell', {}, paragraph(typed)),
      ),
    ),
  'a callout': (typed) => block('Callout', { kind: 'tip' }, paragraph(typed), paragraph('x')),
  'a quote': (typed) => block('blockquote', {}, paragraph(typed), paragraph('x')),
  'a step': (typed) => block('Steps', {}, block('Step', { title: 'x' }, paragraph(typed))),
  'a block of code': (typed) => block('code', {}, ...text(typed)),
};

/** Text as a browser shows it: white space is one space. */
function shown(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

describe.each(Object.entries(places))('text typed in %s', (_, make) => {
  it('is read by the site and by the editor as that text', () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const doc = block('doc', {}, paragraph('före'), make(typed), paragraph('efter'));
        const source = write(...doc.children);
        const compiled = compile(source);
        expect(compiled.problems).toEqual([]);
        const lines = open(source).doc;
        expect(difference(doc, lines)).toBeUndefined();
        const clean = shown(cleanText(typed));
        expect(shown(compiled.text)).toContain(clean);
      }),
      { numRuns: 250 },
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['Vad gör vi bäst när det här händer?', 'Vad gör vi bäst när det här händer?'],
    ['5 < 6 och {x} & y', '5 < 6 och {x} & y'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_namn', 'snake_case_namn'],
    ['~100 kr', '~100 kr'],
    ['Se https://a.se/x_y.', 'Se https://a.se/x_y.'],
    ['[hakparentes] (parentes)', '[hakparentes] (parentes)'],
    ['# inte en rubrik', '\\# inte en rubrik'],
    ['1. inte en lista', '1\\. inte en lista'],
    ['- inte en lista', '\\- inte en lista'],
    ['> inte ett citat', '\\> inte ett citat'],
    ['*inte kursivt*', '\\*inte kursivt\\*'],
    ['[text](adress)', '\\[text\\](adress)'],
    ['<Callout kind="tip">', '\\<Callout kind="tip">'],
    ['{/* syns */}', '\\{/\\* syns \\*/}'],
    ['&amp;', '\\&amp;'],
  ])('is escaped no more than it must be: %s', (typed, source) => {
    expect(write(paragraph(typed))).toBe(`${source}\n`);
  });

  it('loses what no entry can hold, and keeps the rest', () => {
    expect(write(paragraph('a\u0000b\u{F0000}c__ASTRO_IMAGE_d'))).toBe('a�b��c_ASTRO_IMAGE_d\n');
  });

  it('is no link where there is no address to go to', () => {
    const source = write(paragraph('www.a.se\\x och https://'));
    expect(compile(source).problems).toEqual([]);
    expect(compile(source).text).toBe('www.a.se\\x och https://');
  });

  it('does not become a link by a definition elsewhere in the text', () => {
    const { doc, write: again } = open('a\n\n[ord]: https://a.se\n');
    const changed = doc.copy(doc.content.replaceChild(0, paragraph('[ord]')));
    const source = again(changed);
    expect(compile(source).html).not.toContain('<a');
    expect(compile(source).text).toBe('[ord]');
  });
});
