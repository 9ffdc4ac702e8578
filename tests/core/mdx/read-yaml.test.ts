import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/mdx/read-yaml.ts';

const read = (text: string, firstLine = 1) => readYaml(text, { file: 'a.yaml', firstLine });
const problemsOf = (text: string, firstLine?: number) =>
  read(text, firstLine).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('YAML', () => {
  it('is read as plain data, dates and yes as text', () => {
    const { data, problems } = read(
      'date: 2026-03-09\nyes: yes\nnumber: 3\nflag: true\nnothing:\nlist: [a, "b"]\nnested:\n  - x: >-\n      två\n      rader\n# slut\n',
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      date: '2026-03-09',
      yes: 'yes',
      number: 3,
      flag: true,
      nothing: null,
      list: ['a', 'b'],
      nested: [{ x: 'två rader' }],
    });
  });

  it.each(['', '   ', '\n\n', '# bara en kommentar\n', '---\n'])(
    'that is empty, %j, is no fields',
    (text) => {
      expect(read(text)).toMatchObject({ data: {}, problems: [] });
    },
  );

  it.each([
    ['a colon in a value', 'a: 1\ntitle: Ring: nu', ['2:8 yaml-syntax']],
    ['a quote that never ends, where it starts', 'a: "x\nb: 1', ['1:4 yaml-syntax']],
    ['a tab', 'a:\n\tb: 1', ['2:1 yaml-syntax']],
    ['a bracket that never ends', 'a: [1, 2', ['1:9 yaml-syntax']],
    ['a reserved first character', 'a: @x\nb: `y', ['1:4 yaml-syntax', '2:4 yaml-syntax']],
    ['no fields but a list', '- a', ['1:1 yaml-syntax']],
    ['no space after the colon', 'a:b', ['1:1 yaml-syntax']],
    ['only null', '~', ['1:1 yaml-syntax']],
    [
      'a repeated field',
      'a: 1\nb:\n  c: 1\n  c: 2\na: 3',
      ['4:3 duplicate-key', '5:1 duplicate-key'],
    ],
    ['an anchor and an alias', 'a: &x 1\nb: *x', ['1:7 yaml-feature', '2:4 yaml-feature']],
    ['a tag', 'a: !!binary abc', ['1:13 yaml-feature']],
    ['a merge key', 'a: {b: 1}\n<<: {c: 2}', ['2:1 yaml-feature']],
    ['a key that is a list', '? [a]\n: b', ['1:3 yaml-feature']],
    ['a key that is empty', ': b', ['1:1 yaml-feature']],
    ['a directive', '%YAML 1.1\n---\na: 1', ['1:1 yaml-feature']],
    ['a second document', 'a: 1\n---\nb: 2', ['2:1 yaml-feature']],
    [
      'keys of objects',
      '__proto__: 1\na:\n  constructor: 2\n  prototype: 3',
      ['1:1 reserved-key', '3:3 reserved-key', '4:3 reserved-key'],
    ],
    ['text of Astro', 'a: 1\nb: [x__ASTRO_IMAGE_]', ['2:5 reserved-text']],
    ['depth', `a: ${'['.repeat(25)}${']'.repeat(25)}`, ['1:23 yaml-too-deep']],
    ['size', `a: ${'x'.repeat(300_000)}`, ['1:1 file-too-large']],
  ])('with %s is refused', (_name, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('reports every problem of a text at once, in lines of the file', () => {
    expect(problemsOf('a: *b\nc: Ring: nu\nd: 1\nd: 2\n__proto__: x\ne: &f 1', 10)).toEqual([
      '10:4 yaml-feature',
      '11:4 yaml-syntax',
      '13:1 duplicate-key',
      '14:1 reserved-key',
      '15:7 yaml-feature',
    ]);
  });

  it('does not let data reach the prototype of objects', () => {
    const { data } = read('__proto__: {polluted: true}\na: 1');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes time that grows with the text, also for thousands of fields', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n');
    const start = performance.now();
    expect(read(text).problems).toEqual([]);
    // The library's own look for repeated keys takes half a minute here.
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 20_000);

  it.each([
    '['.repeat(50_000),
    '- '.repeat(50_000),
    '{a: '.repeat(20_000),
    '"'.repeat(9_999),
    '*a '.repeat(9_999),
    '\uD800: \0',
  ])('never throws, whatever it is (%#)', (text) => {
    expect(() => read(`a: ${text}`)).not.toThrow();
    expect(() => read(text)).not.toThrow();
  });

  it('never throws on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'a: |- |? |[|]|{|}|&x |*x |!t |"|\'|#|\n|\n  |: |>|%|@|---|<<|,|~'.split('|'),
        '|',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { locate, problems } = read(text);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { line } of [...problems, locate(['a', 0, 'x']), locate(['x'], 'key')]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('places of values', () => {
  const text = 'a: 1\nb:\n  - x: 2\n    y:\n  - z\nc: {d: e}\nf: ""\n';
  const { locate } = read(text, 11);

  it.each([
    ['a value', ['a'], '11:4'],
    ['a list', ['b'], '13:3'],
    ['an item', ['b', 0], '13:5'],
    ['a value in an item', ['b', 0, 'x'], '13:8'],
    ['an empty value, by its key', ['b', 0, 'y'], '14:5'],
    ['a missing field of an item', ['b', 0, 'q'], '13:5'],
    ['an item that is text', ['b', 1], '15:5'],
    ['a missing item, by its list', ['b', 7], '12:1'],
    ['a value in braces', ['c', 'd'], '16:8'],
    ['a missing field, by the key around it', ['c', 'q', 'r'], '16:1'],
    ['an empty text', ['f'], '17:4'],
    ['a missing field of the whole', ['q'], '11:1'],
    ['the whole', [], '11:1'],
    ['a path through a text', ['a', 'b', 0], '11:1'],
  ])('are found: %s', (_name, path, place) => {
    const { line, column } = locate(path);
    expect(`${line}:${column}`).toBe(place);
  });

  it('are those of the key, when that is asked for', () => {
    expect(locate(['a'], 'key')).toEqual({ line: 11, column: 1 });
    expect(locate(['b', 0, 'x'], 'key')).toEqual({ line: 13, column: 5 });
  });
});
