import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { noFilters } from '../../../src/search/search-state.ts';
import { openSearcher } from '../../../src/search/query/open-searcher.ts';
import { searchedSite } from '../../support/searched-site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('begins anew when the site has been published again since, and its files are gone', async () => {
  const before = await searchedSite({ '/a/': { title: 'Möte', body: '<p>Ett möte.</p>' } });
  const after = await searchedSite({
    '/a/': { title: 'Möte i två delar', body: '<p>Ett möte till.</p>' },
  });
  let dir = before.dir;
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = await readFile(join(dir, address)).catch(() => undefined);
    return new Response(bytes ? new Uint8Array(bytes) : null, { status: bytes ? 200 : 404 });
  });
  const titles = async () => {
    const searcher = await openSearcher('/');
    const answer = await searcher.search({ query: 'möte', chosen: noFilters });
    return (await answer.results(0, 1)).map(({ title }) => title.map(({ text }) => text).join(''));
  };
  const first = await openSearcher('/');
  expect(await openSearcher('/')).toBe(first);
  dir = after.dir;
  await expect(titles()).rejects.toThrow('404');
  expect(await titles()).toEqual(['Möte i två delar']);
  await before.remove();
  await after.remove();
});
