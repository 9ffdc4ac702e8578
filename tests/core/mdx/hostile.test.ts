import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile-fixture.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { auditHtml } from './html-audit.ts';

function expectSafe(body: string): void {
  const { html, text, problems } = compile(body, { base: '/kunskap/' });
  expect(auditHtml(html)).toEqual([]);
  expect(html + text).not.toMatch(/[\u{F0000}-\u{FFFFF}]/u);
  const lines = body.split(/\r\n?|\n/);
  for (const { code, line, column } of problems) {
    expect(code).not.toBe('body-unparsable');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  }
}

describe('hostile bodies', () => {
  it('are many enough to mean something', () => {
    expect(hostileInputs.length).toBeGreaterThan(200);
  });

  it.each(hostileInputs.map((input, index) => [index, input.slice(0, 40), input] as const))(
    'number %i, %j, gives safe HTML and no crash',
    (_index, _start, input) => {
      expectSafe(input);
      expectSafe(`Före\n\n- ${input}`);
      expectSafe(`${input}\n\nefter`);
      expectSafe(input.replaceAll('\n', '\r\n'));
    },
  );

  it('are safe in any combination', () => {
    const short = hostileInputs.filter((input) => input.length < 200);
    const piece = fc.oneof(
      fc.constantFrom(...short),
      fc.constantFrom('\n', '\n\n', ' ', '> ', '- ', '    ', '|', '`', '*', '](', '## '),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectSafe(pieces.join(''))),
      { numRuns: 300 },
    );
  });
});

describe('the audit of HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<p onclick="x">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="//evil.example">a</a>',
    '<a href="/a/"><a href="/b/">c</a></a>',
    '<p><ul></ul></p>',
    '<p>a',
    'a</p>',
    '<p style="x">a</p>',
    '<h2 id="body">a</h2>',
    'a & b',
    'a < b',
    '<!-- a -->',
    '<p><!--samklok-figure:0--></p>',
    '<h2 id="avsnitt-a">a</h2><h2 id="avsnitt-a">a</h2>',
  ])('finds fault with %j', (html) => {
    expect(auditHtml(html)).not.toEqual([]);
  });
});
