import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildOfflineList,
  writeOfflineFiles,
} from '../../../src/run/build/offline/write-offline-files.ts';
import { cacheKey } from '../../../src/reading/offline/cache-names.ts';
import { digestOf, type OfflineList } from '../../../src/reading/offline/offline-list.ts';
import { scope } from '../../reading/offline/fake-device.ts';

const files = {
  'index.html': '<link href="/kunskap/_astro/base.A1.css">',
  '404.html': 'borta',
  'favicon.svg': '<svg/>',
  'robots.txt': '',
  'admin/index.html': '<script src="/kunskap/_astro/desk.B2.js">',
  'om/index.html':
    '<link href="/kunskap/_astro/om.C3.css"><img src="/kunskap/_astro/bild.D4.webp">',
  'sok/index.html': '<script src="/kunskap/_astro/sok.E5.js">',
  'sok/a-o/index.html': 'A–Ö',
  'sok/register/register.json': '{}',
  'sok/register/v1/0.bin': '0',
  'utan-nat/index.html': 'utan nät',
  '_astro/base.A1.css': '@font-face{src:url(/kunskap/_astro/text.F6.woff2)}',
  '_astro/text.F6.woff2': 'bokstäver',
  '_astro/om.C3.css': 'a{}',
  '_astro/bild.D4.webp': 'bild',
  '_astro/sok.E5.js': 'import"./del.G7.js"',
  '_astro/del.G7.js': 'export{}',
  '_astro/desk.B2.js': 'stor',
  'pagefind/fragment/sv_0.pf_fragment': 'text',
  'pagefind/index/sv_1.pf_index': 'ord',
  'pagefind/pagefind.js': 'motor',
  'pagefind/pagefind-ui.js': 'annat',
};

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samklok-offline-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
});
afterAll(() => rm(dir, { recursive: true }));

describe('the list of what a device keeps', () => {
  it('has what the search needs, its texts and the pages, each with what it names', async () => {
    const { core, texts, pages } = await buildOfflineList(dir);
    expect(Object.keys(core).sort()).toEqual(
      [
        ['', '_astro/base.A1.css', '_astro/del.G7.js', '_astro/sok.E5.js', '_astro/text.F6.woff2'],
        ['favicon.svg', 'sok/', 'sok/a-o/', 'sok/register/register.json', 'sok/register/v1/0.bin'],
        ['utan-nat/'],
      ].flat(),
    );
    expect(Object.keys(texts).sort()).toEqual([
      'pagefind/fragment/sv_0.pf_fragment',
      'pagefind/index/sv_1.pf_index',
      'pagefind/pagefind.js',
    ]);
    expect(Object.keys(pages)).toEqual(['om/', '_astro/om.C3.css']);
    expect(core['sok/a-o/']).toBe(await digestOf(new TextEncoder().encode('A–Ö')));
  });

  it('leaves out what is too much as a whole, and never the search itself', async () => {
    const list = await buildOfflineList(dir, { texts: 3, phrases: 30, pages: 3 });
    expect(Object.keys(list.core)).toHaveLength(11);
    expect(Object.keys(list.texts)).toEqual([
      'pagefind/index/sv_1.pf_index',
      'pagefind/pagefind.js',
    ]);
    expect(list.pages).toEqual({});
  });

  it('leads below the path that the site is published under', () => {
    expect(cacheKey('sok/a-o/', scope)).toBe(`${scope}sok/a-o/`);
    expect(cacheKey('', scope)).toBe(scope);
  });
});

describe('the worker', () => {
  let code: string;
  beforeAll(async () => {
    await writeOfflineFiles({ dir });
    code = await readFile(join(dir, 'sw.js'), 'utf8');
  });

  it('names a list that is as its name says', async () => {
    const names = (await readdir(join(dir, 'utan-nat'))).filter((name) => name.endsWith('.json'));
    expect(names).toHaveLength(1);
    const version = names[0]!.replace('.json', '');
    const bytes = new Uint8Array(await readFile(join(dir, 'utan-nat', names[0]!)));
    expect(code).toContain(version);
    expect(await digestOf(bytes)).toBe(version);
    expect(Object.keys(JSON.parse(new TextDecoder().decode(bytes)) as OfflineList)).toHaveLength(3);
  });

  it('is one small script that listens to what it has to', () => {
    const listened: string[] = [];
    runInNewContext(code, {
      URL,
      caches: {},
      self: { registration: { scope }, addEventListener: (type: string) => listened.push(type) },
    });
    expect(listened.sort()).toEqual(['activate', 'fetch', 'install', 'message']);
    expect(gzipSync(code).length).toBeLessThan(8000);
    expect(code).not.toMatch(/https?:\/\/(?!host\.invalid)/);
  });
});
