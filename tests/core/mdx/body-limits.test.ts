import { describe, expect, it } from 'vitest';
import { compile, problemsOf } from './compile-fixture.ts';

const table = (columns: number) =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'b|'.repeat(columns)}`;

describe('limits', () => {
  it.each([
    ['a large body', 'å '.repeat(20_000) + '\n\n'.repeat(120_000), ['1:1 file-too-large']],
    ['a long line', `a\n\n${'b'.repeat(20_001)}`, ['3:1 line-too-long']],
    ['a long paragraph', `a\r\n\r\n${'b\r\n'.repeat(7_000)}\r\nc`, ['3:1 paragraph-too-long']],
    ['quotes in quotes', `a\n\n${'> '.repeat(21)}b`, ['3:1 nesting-too-deep']],
    ['lists on one line', `${'- '.repeat(61)}b`, ['1:1 nesting-too-deep']],
    [
      'lists over many lines',
      Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      ['31:61 nesting-too-deep'],
    ],
    ['a wide table', table(31), ['2:1 too-many-columns']],
  ])('refuse %s', (_name, body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
    expect(compile(body).html).toBe('');
  });

  it.each([
    ['a line', 'b'.repeat(20_000)],
    ['a body', 'ord ord ord\n\n'.repeat(20_000)],
    ['quotes', `${'> '.repeat(20)}b`],
    ['a table', table(30)],
    ['a line of dashes', '-'.repeat(5_000)],
  ])('let %s through that just fits', (_name, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('refuse components in each other without end', () => {
    const body = '<Callout kind="tip">\n'.repeat(100) + 'a\n' + '</Callout>\n'.repeat(100);
    expect(compile(body).problems.map((problem) => problem.code)).toContain('nesting-too-deep');
  });
});

describe('characters', () => {
  it.each([
    ['a stand-in', '\u{F0000}', 'U+F0000'],
    ['another', '\u{FFFFD}', 'U+FFFFD'],
    ['a null', '\0', 'U+0000'],
    ['an escape', '\u001B', 'U+001B'],
    ['a control character of Windows', '\u0085', 'U+0085'],
    ['half a character', '\uD83D', 'U+D83D'],
    ['a non-character', '\uFFFF', 'U+FFFF'],
  ])('that no text holds are refused: %s', (_name, character, name) => {
    const { problems, html } = compile(`a${character}b`);
    expect(problems).toMatchObject([
      { line: 1, column: 2, code: 'reserved-character', params: { character: name } },
    ]);
    expect(html).toMatch(/^<p>a\uFFFD+b<\/p>$/);
  });

  it('that people type are all let through', () => {
    const text = 'åäö ÅÄÖ – ”x” ’ … → 😀 👩‍👩‍👧 é € \u00A0 \u00AD مرحبا';
    expect(compile(text)).toMatchObject({ html: `<p>${text}</p>`, problems: [] });
  });

  it('that Astro would replace are refused', () => {
    expect(problemsOf('ab __ASTRO_IMAGE_x')).toEqual(['1:4 reserved-text']);
  });
});
