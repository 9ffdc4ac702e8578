import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, problemsOf } from './compile-fixture.ts';

describe('places of problems', () => {
  it('are lines of the file, not of the body', () => {
    const [problem] = compile('a\n\n<Calout>', { file: 'x/y.mdx', firstLine: 12 }).problems;
    expect(problem).toMatchObject({ file: 'x/y.mdx', line: 14, column: 1 });
  });

  it('are columns in UTF-16 code units, as in editors', () => {
    expect(problemsOf('å😀 <Calout>')).toEqual(['1:5 unknown-component']);
  });

  it('are right after everything that changes length on the way to the parser', () => {
    const before =
      '\uFEFF{/* kommentar */} {x} <Callout kind="tip">y</Callout> \\{ import <sup>2</sup>';
    expect(problemsOf(`${before} [a](javascript:b)`)).toEqual([
      `1:${before.length + 2} forbidden-link`,
    ]);
  });

  it('are right wherever a problem is', () => {
    const words = fc.constantFrom('ord', 'å', '😀', '{x}', '<5', '*a*', '`b`', '<br>', '{/* c */}');
    const line = fc.array(words, { maxLength: 6 }).map((parts) => ['x', ...parts].join(' '));
    const mistakes = fc.constantFrom(
      ['<Calout>', 'unknown-component'],
      ['<Term id="Å">a</Term>', 'bad-attribute', 6],
      ['[a](javascript:b)', 'forbidden-link'],
      ['<Term id="a"></Term>', 'empty-component'],
      ['</Term>', 'stray-closing-tag'],
      ['<iframe>', 'forbidden-element'],
      ['\u0007', 'reserved-character'],
    ) as fc.Arbitrary<[string, string, number?]>;
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        line,
        mistakes,
        lineEnd,
        fc.nat(500),
        (above, start, [mistake, code, inside = 0], end, firstLine) => {
          const body = [...above, `${start} ${mistake} slut`, 'x'].join(end);
          const lines = above.length * (end.length > 1 && end !== '\r\n' ? 2 : 1);
          const place = `${firstLine + lines}:${start.length + 2 + inside}`;
          expect(problemsOf(body, { firstLine })).toEqual([`${place} ${code}`]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are all reported at once, in order', () => {
    const body = [
      '# Topp', // 1
      '',
      'Ett <Calout> och [a](javascript:b).', // 3
      '',
      '![](media/a.png)', // 5
      '',
      '<Callout kind="tipp" x="y">', // 7
      '',
      '#### Djup', // 9
      '',
      '</Callout>', // 11
      '',
      '<Step title="a">b</Step>', // 13
      '',
      '<Figure src="../a.png" alt="b" />', // 15
      '',
      'En osynlig \u0000 och <iframe>.', // 17
      '',
      '## Topp', // 19
    ].join('\n');
    expect(problemsOf(body, { expectedSections: ['Vad kan vi lära?'] })).toEqual([
      '1:1 top-heading-in-body',
      '1:1 section-missing',
      '3:5 unknown-component',
      '3:18 forbidden-link',
      '5:1 missing-alt',
      '7:10 bad-attribute',
      '7:22 unknown-attribute',
      '9:1 heading-level-skipped',
      '13:1 misplaced-component',
      '15:1 image-outside-media',
      '17:12 reserved-character',
      '17:18 forbidden-element',
      '19:1 repeated-heading',
    ]);
  });
});
