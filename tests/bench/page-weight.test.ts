import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addSizes, noBytes, measureSizes } from '../../scripts/bench/compressed-size.ts';
import { linkedFiles, staticImports } from '../../scripts/bench/linked-files.ts';
import { measurePageWeight } from '../../scripts/bench/page-weight.ts';

describe('the files a page links', () => {
  it('are told apart by what they do to the first view', () => {
    const html = `
      <link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/i.svg">
      <link rel="preload" as="font" type="font/woff2" href="/f.woff2" crossorigin>
      <link href='../b.css' rel='stylesheet'>
      <link rel="modulepreload" href="/m.js">
      <script src="/now.js"></script>
      <script defer src="/later.js"></script>
      <script type="module" src="/_astro/page.js"></script>
      <script type="module">import './inline.js'</script>
      <script src="https://elsewhere.example/x.js"></script>`;
    expect(linkedFiles(html, '/arbetssatt/x/')).toEqual({
      css: ['/_astro/a.css', '/arbetssatt/b.css'],
      blockingJs: ['/now.js'],
      modules: ['/m.js', '/later.js', '/_astro/page.js'],
      fonts: ['/f.woff2'],
    });
  });

  it('are none on a page that links none', () => {
    const none = { css: [], blockingJs: [], modules: [], fonts: [] };
    expect(linkedFiles('<p>Inget här</p>', '/')).toEqual(none);
  });
});

describe('the static imports of a module', () => {
  it.each([
    [`import"./a.js";`, ['/_astro/a.js']],
    [`import{a as b}from"./a.js";import c from'../c.js'`, ['/_astro/a.js', '/c.js']],
    [`import * as d from "/d.js"`, ['/d.js']],
    [`export*from"./e.js";export{f}from"./f.js"`, ['/_astro/e.js', '/_astro/f.js']],
    [`const g=()=>import("./g.js")`, []],
    [`import "package"`, []],
    [`const text="x";export{text as t};`, []],
  ])('of %s are %j', (source, imports) => {
    expect(staticImports(source, '/_astro/page.js')).toEqual(imports);
  });
});

describe('the weight of a page', () => {
  it('is that of the page and of all it loads at once, each file once', async () => {
    const files = {
      'x/index.html':
        '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>',
      'a.css': 'p { color: red }'.repeat(50),
      'a.js': 'import "./b.js"; import("./later.js");',
      'b.js': 'import "./a.js"; console.log(1);',
    };
    const dist = await siteOf(files);
    const weight = await measurePageWeight(dist, '/x/');
    expect(weight.html.raw).toBe(files['x/index.html'].length);
    expect(weight.css).toEqual(measureSizes(Buffer.from(files['a.css'])));
    expect(weight.js.raw).toBe(files['a.js'].length + files['b.js'].length);
    expect(weight.blockingJs).toEqual(noBytes);
    expect(weight.fonts).toEqual(noBytes);
    expect(weight.files.modules).toEqual(['/a.js', '/b.js']);
  });

  it('is not told when a linked file is missing', async () => {
    const dist = await siteOf({ 'index.html': '<link rel="stylesheet" href="/gone.css">' });
    await expect(measurePageWeight(dist, '/')).rejects.toThrow('gone.css');
  });
});

describe('compressed sizes', () => {
  const text = Buffer.from('reflektion och arbetssätt '.repeat(200));

  it('are those of gzip at its best and of brotli, which is smaller', () => {
    const { raw, gzip, brotli } = measureSizes(text);
    expect(raw).toBe(text.byteLength);
    expect(gzip).toBe(gzipSync(text, { level: 9 }).byteLength);
    expect(gunzipSync(gzipSync(text, { level: 9 }))).toEqual(text);
    expect(brotli).toBeLessThan(gzip);
  });

  it('add up', () => {
    const one = { raw: 3, gzip: 2, brotli: 1 };
    expect(addSizes()).toEqual(noBytes);
    expect(addSizes(one, one)).toEqual({ raw: 6, gzip: 4, brotli: 2 });
  });
});

async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'samklok-weight-'));
  onTestFinished(() => rm(dist, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  return dist;
}
