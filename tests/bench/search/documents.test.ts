import { describe, expect, it } from 'vitest';
import { documentPage } from '../../../scripts/bench-search/document-page.ts';
import { miniIndex, unchanged } from '../../../scripts/bench-search/mini-search.ts';
import { untuned } from '../../../scripts/bench-search/mini-settings.ts';
import { readSearchOptions } from '../../../scripts/bench-search/options.ts';
import { entryText, padding } from '../../../scripts/bench-search/pad-documents.ts';

describe('the page of a document', () => {
  it('has the title as heading and a paragraph for every line', () => {
    const page = documentPage({ title: 'Rubrik', body: 'Ett\n\nTvå\r\nTre\n' });
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<article data-pagefind-body><h1>Rubrik</h1>');
    expect([...page.matchAll(/<p>(.*)<\/p>/g)].map((match) => match[1])).toEqual([
      'Ett',
      'Två',
      'Tre',
    ]);
  });

  it('shows signs of HTML as they are, and none that it does not allow', () => {
    const page = documentPage({ title: 'a & "b"', body: '</article><script>x</script>\0' });
    expect(page).toContain('<h1>a &amp; &quot;b&quot;</h1>');
    expect(page).toContain('<p>&lt;/article&gt;&lt;script&gt;x&lt;/script&gt; </p>');
    expect(page).not.toContain('\0');
  });
});

describe('generated documents', () => {
  it('are as many as asked for, always the same, and have free ids', async () => {
    const some = await padding(80, new Set());
    expect(some).toHaveLength(80);
    expect(new Set(some.map(({ id }) => id)).size).toBe(80);
    const again = await padding(80, new Set([some[3]!.id]));
    expect(again.map(({ title, body }) => title + body)).toEqual(
      some.map(({ title, body }) => title + body),
    );
    expect(again[3]!.id).not.toBe(some[3]!.id);
    expect(await padding(0, new Set())).toEqual([]);
  });

  it('are plain text', async () => {
    const some = await padding(20, new Set());
    expect(some).toHaveLength(20);
    expect(some.filter(({ body }) => body.length < 500)).toEqual([]);
    expect(some.filter(({ body }) => /[<>|]|\]\(|\*\*|^#/m.test(body))).toEqual([]);
  });

  it('hold what people wrote in the fields and in the body', () => {
    const file = [
      '---\ntitle: Namn\ndate: 2020-01-02\nsteps:\n  - do: Gör så här.\n    id: ord\n---\n\n## Rubrik\n',
      'Läs [mer här](/x/) om <Term id="a">ordet</Term>\noch **annat**.\n',
      '| A | B |\n| --- | --- |\n| c | d |\n',
      '<Callout kind="tip" title="Tänk på">\n\nDet här.\n\n</Callout>',
    ].join('\n');
    const { title, body } = entryText(file);
    expect(title).toBe('Namn');
    expect(body.split(/\s+/).join(' ')).toBe(
      'Gör så här. Rubrik Läs mer här om ordet och annat. A B c d Tänk på Det här.',
    );
  });
});

describe('MiniSearch', () => {
  const documents = [
    { id: 'a', title: 'Åldersgräns', body: 'Vid 65 år.', aliases: [] },
    { id: 'b', title: 'Annat', body: 'Om åldersgränsen och pension.', aliases: ['Pensionsålder'] },
  ];
  const idsOf = (text: string, more: Partial<typeof untuned> = {}) =>
    miniIndex(documents, unchanged)({ id: 'q', type: 't', text }, { ...untuned, ...more }).ids;

  it('finds words of every field, in small letters', () => {
    expect(idsOf('ÅLDERSGRÄNS', { fuzzy: 0, prefixFrom: 0 })).toEqual(['a']);
    expect(idsOf('pensionsålder', { fuzzy: 0, prefixFrom: 0 })).toEqual(['b']);
  });

  it('does as its settings say', () => {
    expect(idsOf('åldersgräns', { fuzzy: 0, prefixFrom: 4 })).toEqual(['a', 'b']);
    expect(idsOf('åldersgräns', { fuzzy: 0, prefixFrom: 20 })).toEqual(['a']);
    expect(idsOf('65 pension', { fuzzy: 0, combineWith: 'AND' })).toEqual([]);
    expect(idsOf('om vid pension', { fuzzy: 0, withoutStopWords: true })).toEqual(['b']);
    expect(idsOf('om', { fuzzy: 0, withoutStopWords: true })).toEqual(['b']);
  });
});

describe('the options', () => {
  it('are read', () => {
    const given = ['set', '--pad', '2000', '--only', 'ours,pagefind', '--json', 'x.json'];
    expect(readSearchOptions(given)).toMatchObject({
      folder: 'set',
      pad: 2000,
      only: ['ours', 'pagefind'],
      json: 'x.json',
      grid: false,
      weigh: false,
      sizes: [2000, 10000],
    });
    expect(readSearchOptions([])).toMatchObject({ folder: undefined, pad: 0 });
  });

  it.each([
    [['a', 'b'], 'One folder at most'],
    [['--pad', 'many'], '--pad must be'],
    [['--only', 'google'], '--only must be of'],
    [['--sizes', '5'], '--sizes must be'],
  ])('are refused when %j', (given, message) => {
    expect(() => readSearchOptions(given)).toThrow(message);
  });
});
