import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile-fixture.ts';
import { auditHtml, textContent } from './html-audit.ts';

describe('text that an editor can type', () => {
  it.each([
    ['a lone opening brace', 'Vi skrev { på tavlan.'],
    ['a lone closing brace', 'Vi skrev } på tavlan.'],
    ['braces around a word', 'Hej {namn}, tack för samtalet.'],
    ['less than without spaces', 'Om a<b och 5<6.'],
    ['less than with spaces', 'Om a < b och 5 < 6.'],
    ['less than a number', 'Det tog <5 minuter.'],
    ['an HTML comment', 'Före <!-- minns detta --> efter.'],
    ['an unclosed tag', 'Det är <b>viktigt.'],
    ['a closed tag', 'Det är <b>viktigt</b>.'],
    ['a block tag', '<div>Text</div>'],
    ['a placeholder', 'Skriv <namn> här.'],
    ['an arrow', 'Först a -> b, sedan b <- c <3.'],
    ['a paragraph that starts with import', 'import av varor räknas inte.'],
    ['a paragraph that starts with export', 'export default är ett uttryck.'],
    ['an import statement', 'import fs from "node:fs"'],
    ['an empty tag', 'Ett <> och ett </>.'],
    ['an unfinished tag', 'Skriv <Namn och sedan mer.'],
    ['an unfinished comment', 'Skriv {/* och sedan mer.'],
    ['quotes and ampersands', 'Ögon & öron: "så", sa\'n.'],
    ['a closing element that never opened', 'Slut</sup> på raden.'],
    ['an element that never closes', 'Upphöjt<sup> utan slut.'],
    ['an element across emphasis', 'Rester </kbd> av <kbd> tangenter.'],
    ['an element with a foreign attribute', 'Rad<br class="x"> och mer.'],
    ['a self-closed sup', 'Upphöjt <sup/> ingenting.'],
  ])('renders %s as typed, without a problem', (_name, body) => {
    const { html, problems } = compile(body);
    expect(problems).toEqual([]);
    expect(textContent(html)).toBe(body);
    expect(auditHtml(html)).toEqual([]);
  });

  it('renders any paragraph as exactly its text', () => {
    // Everything that means something to MDX or HTML and nothing to Markdown in the middle of a line.
    const piece = fc.constantFrom(
      ...['{', '}', '<', '>', '&', '"', "'", '/', '=', ',', '.', '?', '%', '$', ';', ' ', 'å'],
      ...['import', 'export', ' import ', '\nx import', '</', '/>', '{/', '<b>', '</b>', '<div>'],
      ...['{x}', '={', '<!', '<x y="z">', '...', '5', 'a', 'Ö', '😀', 'ord '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = `x ${pieces.join('')} x`;
        const { html } = compile(body);
        expect(textContent(html)).toBe(body.replace(/\s+/g, ' ').trim());
        expect(auditHtml(html)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows an address in angle brackets as a link in angle brackets', () => {
    const { html } = compile('Se <https://exempel.se/a> och <a@exempel.se>.');
    expect(html).toBe(
      '<p>Se &lt;<a href="https://exempel.se/a" rel="noopener">https://exempel.se/a</a>&gt; och ' +
        '&lt;<a href="mailto:a@exempel.se">a@exempel.se</a>&gt;.</p>',
    );
  });

  it('ends a bare address where a tag starts', () => {
    const { html } = compile('https://exempel.se/a<br>b');
    expect(html).toBe(
      '<p><a href="https://exempel.se/a" rel="noopener">https://exempel.se/a</a><br>b</p>',
    );
  });

  it('drops MDX comments, also over several lines and between blocks', () => {
    const { html, problems } = compile('a {/* dold */}b\n\n{/* dold\n\n## dold */}\n\nc');
    expect(html).toBe('<p>a b</p>\n<p>c</p>');
    expect(problems).toEqual([]);
  });

  it('does not let a comment turn what follows into something else', () => {
    expect(compile('{/* a */}\n---').html).toBe('<hr>');
  });

  it('takes a backslash before a brace or an angle bracket away, as Markdown does', () => {
    expect(compile('a \\{b} \\<Callout> \\\\{c}').html).toBe('<p>a {b} &lt;Callout&gt; \\{c}</p>');
  });

  it.each([
    ['`{a} <Callout kind="tip"> \\{ {/* b */} </sup> import`'],
    ['`` <Term id="x">`y`</Term> ``'],
  ])('keeps inline code %s as typed', (body) => {
    const { html, problems } = compile(body);
    expect(problems).toEqual([]);
    expect(textContent(html)).toBe(body.replace(/^`+ ?| ?`+$/g, ''));
  });

  it('keeps a block of code as typed, line by line', () => {
    const code =
      'import x from "y"\n<Callout kind="tip">\n  {/* a */}\n</Calout>\n\n<script>\\{\\<&lt;';
    const { html, problems } = compile(`\`\`\`mdx\n${code}\n\`\`\``);
    expect(problems).toEqual([]);
    expect(html).toBe(
      `<pre tabindex="0"><code>${code
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')}\n</code></pre>`,
    );
  });

  it('reads text indented by four spaces as text', () => {
    expect(compile('a\n\n    b').html).toBe('<p>a</p>\n<p>b</p>');
  });
});
