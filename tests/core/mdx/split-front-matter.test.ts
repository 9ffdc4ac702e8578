import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntry } from '../../../src/core/mdx/split-front-matter.ts';

const split = (text: string) => splitEntry(text, { file: 'a.mdx' });

describe('front matter', () => {
  it.each([
    ['LF', '---\na: 1\nb: 2\n---\n\nText\n', 'a: 1\nb: 2\n', '\nText\n'],
    ['CRLF', '---\r\na: 1\r\nb: 2\r\n---\r\n\r\nText', 'a: 1\r\nb: 2\r\n', '\r\nText'],
    ['CR', '---\ra: 1\rb: 2\r---\r\rText', 'a: 1\rb: 2\r', '\rText'],
    ['a byte order mark', '\uFEFF---\na: 1\nb: 2\n---\nText', 'a: 1\nb: 2\n', 'Text'],
    ['spaces after the dashes', '--- \na: 1\nb: 2\n---\t\nText', 'a: 1\nb: 2\n', 'Text'],
    ['no body', '---\na: 1\nb: 2\n---', 'a: 1\nb: 2\n', ''],
  ])('is split from the body, with %s', (_name, text, yaml, body) => {
    const parts = { yaml, yamlFirstLine: 2, body, bodyFirstLine: 5, problems: [] };
    const yamlStart = text.indexOf('a: 1') - (text.startsWith('\uFEFF') ? 1 : 0);
    expect(split(text)).toEqual({ ...parts, yamlStart });
  });

  it('can be empty', () => {
    expect(split('---\n---\nText')).toMatchObject({ yaml: '', body: 'Text', bodyFirstLine: 3 });
  });

  it('ends at the first line of dashes, and no other dashes', () => {
    const { yaml, body } = split('---\na: ---\nb: x---\n ---\n----\n---\nText\n\n---\n\nMer');
    expect(yaml).toBe('a: ---\nb: x---\n ---\n----\n');
    expect(body).toBe('Text\n\n---\n\nMer');
  });

  it.each(['', 'Text', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n', '-- -\n'])(
    'that is missing is told: %j',
    (text) => {
      const { body, problems } = split(text);
      expect(problems).toEqual([
        { file: 'a.mdx', path: [], line: 1, column: 1, code: 'front-matter-missing', params: {} },
      ]);
      expect(body).toBe(text);
    },
  );

  it.each(['---', '---\n', '---\na: 1', '---\r\na: 1\r\n'])(
    'that never ends is told: %j',
    (text) => {
      const { body, problems } = split(text);
      expect(problems).toMatchObject([{ line: 1, column: 1, code: 'front-matter-unclosed' }]);
      expect(body).toBe('');
    },
  );

  it('and body are the text, whatever it is', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', '\r', 'a: 1', ' ', '-', '\uFEFF', 'å');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = `---\n${pieces.join('')}`;
        const { yaml, body, bodyFirstLine, problems } = split(text);
        const above = text.slice(0, text.length - body.length);
        expect(above.startsWith(`---\n${yaml}`)).toBe(true);
        expect(text.endsWith(body)).toBe(true);
        if (problems.length === 0 && body !== '') {
          expect(above.split(/\r\n?|\n/)).toHaveLength(bodyFirstLine);
        }
      }),
    );
  });
});
