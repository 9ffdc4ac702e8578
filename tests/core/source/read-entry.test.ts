import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../src/core/source/list-files.ts';
import { maxFileBytes } from '../../../src/core/model/file-limits.ts';
import { readEntry } from '../../../src/core/source/read-entry.ts';
import { readOptions } from '../../../src/core/source/load-content.ts';
import { marked } from '../../support/marked-positions.ts';
import { minimalSite, reflection } from '../../support/minimal-site.ts';

const entry: EntryFile = {
  kind: 'reflection',
  id: 'samtalet',
  file: 'reflections/2025/samtalet.mdx',
  year: '2025',
};
const area: EntryFile = { kind: 'area', id: 'sjukdom', file: 'areas/sjukdom.yaml' };
const options = readOptions('/', 'sv');

const read = (content: string | Uint8Array, file: EntryFile = entry) =>
  readEntry(
    file,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    options,
  );

const codesOf = (content: string | Uint8Array, file?: EntryFile) =>
  read(content, file).problems.map(({ code }) => code);

describe('a sound entry', () => {
  it('gives data with defaults, a body and no problems', () => {
    const { isValid, data, body, problems } = read(reflection);
    expect(problems).toEqual([]);
    expect(isValid).toBe(true);
    expect(data).toMatchObject({
      title: 'Hon ville bara berätta',
      conclusions: [{ pitfalls: [] }],
    });
    expect(body?.html).toContain('<h2');
    expect(body?.headings).toHaveLength(3);
  });

  it('of a kind without body has none', () => {
    const { isValid, body } = read(minimalSite()['areas/sjukdom.yaml']!, area);
    expect({ isValid, body }).toEqual({ isValid: true, body: undefined });
  });

  it('may start with a byte order mark and have Windows line ends', () => {
    const windows = `\uFEFF${reflection.replaceAll('\n', '\r\n')}`;
    expect(read(windows).problems).toEqual([]);
    expect(read(`\uFEFF${minimalSite()['areas/sjukdom.yaml']!}`, area).isValid).toBe(true);
  });

  it('is valid in spite of warnings', () => {
    const { isValid, problems } = read(reflection.replace('Tystnaden.\n', ''));
    expect(problems.map(({ code }) => code)).toEqual(['section-empty']);
    expect(isValid).toBe(true);
  });
});

describe('a file that is not text', () => {
  it('of UTF-8 is one problem, and nothing else of it is judged', () => {
    const latin1 = Buffer.from(reflection, 'latin1');
    expect(codesOf(latin1)).toEqual(['not-utf8']);
  });

  it('of sensible size is one problem with both sizes', () => {
    const twoMegabytes = new Uint8Array(2 * 1024 * 1024).fill(0x61);
    expect(read(twoMegabytes).problems).toEqual([
      {
        file: entry.file,
        path: [],
        line: 1,
        column: 1,
        code: 'file-too-large',
        params: { bytes: 2 * 1024 * 1024, max: maxFileBytes },
      },
    ]);
  });

  it('within the limit is judged by what it says', () => {
    expect(codesOf(new Uint8Array(maxFileBytes).fill(0x61))).toEqual(['front-matter-missing']);
  });
});

describe('mistakes in data and body', () => {
  const { text, places } = marked(
    reflection
      .replace('title: Hon ville bara berätta', 'title: ▸""\n▸sumary: x')
      .replace('Vi lyssnar klart.', 'Vi ▸<Term id="x">lyssnar.')
      .replace('Tystnaden.', 'Se ▸[det](javascript:x).'),
  );

  it('are all reported in one go, each with its line in the file', () => {
    const told = read(text).problems.map(({ code, line, column }) => ({ code, line, column }));
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        { code: 'empty-text', ...places[0] },
        { code: 'unknown-field', ...places[1] },
        { code: 'unclosed-component', ...places[2] },
        { code: 'forbidden-link', ...places[3] },
      ]),
    );
  });

  it('have the right lines also where lines end as on Windows', () => {
    const unix = read(text).problems.map(({ line, column }) => [line, column]);
    const windows = read(text.replaceAll('\n', '\r\n')).problems;
    expect(windows.map(({ line, column }) => [line, column])).toEqual(unix);
  });

  it('in the body are reported also when the data cannot be read at all', () => {
    const broken = reflection
      .replace('title: Hon ville', 'title: "Hon ville')
      .replace('Tystnaden.', '<Kallout>x</Kallout>');
    expect(codesOf(broken)).toContain('unknown-component');
    expect(codesOf(broken)).toContain('yaml-syntax');
  });
});

describe('the year of a reflection', () => {
  it('is that of its folder, or it is reported at the date', () => {
    const { text, places } = marked(reflection.replace('2025-03-10', '▸2024-03-10'));
    expect(read(text).problems).toEqual([
      {
        file: entry.file,
        path: ['date'],
        ...places[0],
        code: 'year-mismatch',
        params: { year: '2025', date: '2024-03-10' },
      },
    ]);
  });
});

describe('the practices that a file introduces', () => {
  it.each([
    ['a sound file', reflection],
    ['a file with an error elsewhere', reflection.replace('summary:', 'sumary:')],
    ['a file whose YAML breaks before them', reflection.replace('title: ', 'title: "')],
    ['a file whose front matter never ends', reflection.replace('---\n\n##', '\n##')],
  ])('are known of %s', (_what, text) => {
    expect(read(text).practices).toContain('lyssna-klart');
  });

  it('are known of a file that is not UTF-8', () => {
    expect(read(Buffer.from(reflection, 'latin1')).practices).toContain('lyssna-klart');
  });

  it('are those that take over, too, and none that is only named', () => {
    const replaced = reflection
      .replace('type: introduces', 'type: replaces\n    practice: prata-pa\n    by:')
      .replace(/\n {4}(practice: lyssna|name|situation|statement|why|steps)/g, '\n      $1');
    expect(read(replaced).problems).toEqual([]);
    expect(read(replaced).practices).toEqual(['lyssna-klart']);
  });
});
