import { expect, it } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { scriptsOf } from '../support/transfer-sizes.ts';

const site = await readBuiltSite();
const scripts = await Promise.all(site.pages.map((page) => scriptsOf(site, page)));
/**
 * Code and styles that a page for readers ever loads. Pagefind's own interfaces
 * lie unused beside its engine; what the editors' page asks for is watched there.
 */
const loaded = [
  ...new Set(scripts.flatMap((files) => [...files])),
  ...[...site.files].filter(
    (file) =>
      /^\/_astro\/.*\.css$/.test(file) || /\/pagefind\/pagefind(?:-worker)?\.js$/.test(file),
  ),
];
const texts = await Promise.all(
  loaded.map(async (file) => ({ file, text: await site.text(file) })),
);

/** Names that are written like addresses and never asked for. */
const namesOnly = [
  // A namespace.
  'http://www.w3.org/2000/svg',
  // What Pagefind resolves relative addresses against, to take them apart.
  'https://example.com',
];

it('no script sets or reads a cookie, or sends anything in the background', () => {
  expect(texts.map(({ file }) => file)).toContain('/pagefind/pagefind.js');
  const words = /document\s*\.\s*cookie|cookieStore|sendBeacon|XMLHttpRequest|WebSocket/;
  expect(texts.filter(({ text }) => words.test(text)).map(({ file }) => file)).toEqual([]);
});

it('no script and no style names an address elsewhere', () => {
  expect(texts.some(({ file }) => file.endsWith('.css'))).toBe(true);
  const named = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)$,>]*/gi)]
      .map(([url]) => url)
      .filter((url) => !namesOnly.includes(url))
      .map((url) => `${file} ${url}`),
  );
  expect(named).toEqual([]);
});
