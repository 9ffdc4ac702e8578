import { readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EntryCache } from '../../../src/core/source/entry-cache.ts';
import { loadContent } from '../../../src/core/source/load-content.ts';
import type { Paths } from '../../../src/core/source/run-paths.ts';
import { entryKindNames } from '../../../src/core/model/registry.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { guide, minimalSite } from '../../support/minimal-site.ts';

const bodiesIn = (paths: Paths) => join(paths.cache, 'bodies');

/** Names and times of everything in the cache: the same twice means that nothing was written. */
async function cacheState({ cache }: Paths): Promise<string[]> {
  const names = await readdir(cache, { recursive: true });
  const times = await Promise.all(names.map((name) => stat(join(cache, name))));
  return names.map((name, index) => `${name} ${times[index]!.mtimeMs}`).sort();
}

const entryCount = ({ entries }: Awaited<ReturnType<typeof loadContent>>) =>
  Object.values(entries).flat().length;

describe('a content folder with one of each', () => {
  it('is read without problems', async () => {
    const { paths } = await contentFolder(minimalSite());
    const content = await loadContent(paths);
    expect(content.problems).toEqual([]);
    for (const kind of entryKindNames) expect(content.entries[kind]).toHaveLength(1);
    expect(content).toMatchObject({ failed: [], isEmpty: false, site: { name: 'Provklok' } });
  });

  it('keeps facts about bodies for the rules, and each body in a file of its own', async () => {
    const { paths } = await contentFolder(minimalSite());
    const { entries } = await loadContent(paths);
    const [page] = entries.page;
    expect(page?.body?.links.map(({ href }) => href)).toEqual([
      '/arbetssatt/lyssna-klart/',
      '/metoder/gemensam-reflektion/',
    ]);
    expect(page?.body).not.toHaveProperty('html');
    const body = await new EntryCache(paths.cache).readBody<{ html: string }>(page!.digest);
    expect(body.html).toContain('<p>');
  });
});

describe('an empty content folder', () => {
  it('is no mistake and has sensible settings', async () => {
    const { paths } = await contentFolder();
    const content = await loadContent(paths);
    expect(content).toMatchObject({ problems: [], isEmpty: true, redirects: { addresses: [] } });
    expect(content.site.home.heading).not.toBe('');
  });
});

describe('the files there is one of', () => {
  it('are judged like entries, and sensible settings stand in for a broken site.yaml', async () => {
    const { paths } = await contentFolder({
      'site.yaml': 'name: Provklok\nlanguage: no\n',
      'redirects.yaml': 'addresses:\n  - from: /om\n    to: /om/\n',
    });
    const { problems, site } = await loadContent(paths);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'site.yaml', line: 2, column: 11, code: 'unknown-choice' }),
        expect.objectContaining({
          file: 'redirects.yaml',
          line: 2,
          column: 11,
          code: 'bad-address',
        }),
      ]),
    );
    expect(site.name).not.toBe('Provklok');
  });

  it('are judged as text too', async () => {
    const { paths } = await contentFolder({ 'site.yaml': Buffer.from('name: Råd', 'latin1') });
    const { problems } = await loadContent(paths);
    expect(problems).toMatchObject([{ file: 'site.yaml', code: 'not-utf8' }]);
  });
});

describe('an entry with errors', () => {
  it('is among the failed with what it says, and not among the entries', async () => {
    const site = {
      ...minimalSite(),
      'teams/radgivarna.yaml': 'name: Rådgivarna\nparti: kommunen\n',
    };
    const { paths } = await contentFolder(site);
    const { entries, failed } = await loadContent(paths);
    expect(entries.team).toEqual([]);
    expect(failed).toMatchObject([{ kind: 'team', id: 'radgivarna', data: { parti: 'kommunen' } }]);
  });

  it('that cannot be opened is reported, and the others are read', async () => {
    const folder = await contentFolder(minimalSite());
    await symlink('nowhere.yaml', join(folder.paths.content, 'areas', 'pension.yaml'));
    const content = await loadContent(folder.paths);
    expect(content.problems).toMatchObject([
      {
        file: 'areas/pension.yaml',
        line: 1,
        code: 'unreadable-file',
        params: { reason: 'ENOENT' },
      },
    ]);
    expect(content.failed).toMatchObject([{ kind: 'area', id: 'pension' }]);
    expect(content.entries.area).toHaveLength(1);
  });
});

describe('the cache', () => {
  it('is left as it is by a second run over the same content', async () => {
    const { paths } = await contentFolder(minimalSite());
    await loadContent(paths);
    const before = await cacheState(paths);
    expect(before.length).toBeGreaterThan(3);
    await loadContent(paths);
    expect(await cacheState(paths)).toEqual(before);
  });

  it('is what a second run reads: what is changed in it is what one gets', async () => {
    const { paths } = await contentFolder(minimalSite());
    await loadContent(paths);
    const cache = new EntryCache<{ data: unknown }>(paths.cache);
    const index = await cache.readIndex();
    const doctored = [...index].map(([digest, item]) => [digest, { ...item, data: 'from cache' }]);
    await cache.writeIndex(new Map(doctored as [string, { data: unknown }][]), index);
    const { entries } = await loadContent(paths);
    expect(entries.area[0]?.data).toBe('from cache');
  });

  it('gives the same as reading everything anew', async () => {
    const files = { ...minimalSite(), 'areas/bruten.yaml': 'title: 1\n' };
    const { paths } = await contentFolder(files);
    const cold = await loadContent(paths);
    const warm = await loadContent(paths);
    await rm(paths.cache, { recursive: true });
    const again = await loadContent(paths);
    expect(cold.problems.length).toBeGreaterThan(0);
    expect(warm).toEqual(cold);
    expect(again).toEqual(cold);
  });

  it('reads a changed file anew and forgets its old body', async () => {
    const folder = await contentFolder(minimalSite());
    const before = await loadContent(folder.paths);
    const bodies = await readdir(bodiesIn(folder.paths));
    const text = guide.replace('title: Gemensam', 'title: Ny');
    await folder.write({ 'guides/gemensam-reflektion.mdx': text });
    const after = await loadContent(folder.paths);
    expect(after.entries.guide[0]?.data.title).toBe('Ny reflektion');
    expect(after.entries.page[0]?.digest).toBe(before.entries.page[0]?.digest);
    const now = await readdir(bodiesIn(folder.paths));
    expect(now).toHaveLength(bodies.length);
    expect(now).not.toContain(`${before.entries.guide[0]!.digest}.json`);
    expect(now).toContain(`${after.entries.guide[0]!.digest}.json`);
  });

  it('forgets the body of a file that is gone', async () => {
    const folder = await contentFolder(minimalSite());
    const { entries } = await loadContent(folder.paths);
    await folder.remove('pages/om.mdx');
    await loadContent(folder.paths);
    const bodies = await readdir(bodiesIn(folder.paths));
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies).not.toContain(`${entries.page[0]!.digest}.json`);
  });

  it('reports the problems of an unchanged file again', async () => {
    const { paths } = await contentFolder({ 'areas/bruten.yaml': 'title: 1\n' });
    const first = await loadContent(paths);
    expect(first.problems.length).toBeGreaterThan(0);
    expect((await loadContent(paths)).problems).toEqual(first.problems);
  });

  it('reports a moved file by its new name', async () => {
    const folder = await contentFolder({ 'areas/bruten.yaml': 'title: 1\n' });
    await loadContent(folder.paths);
    await folder.remove('areas/bruten.yaml');
    await folder.write({ 'areas/trasig.yaml': 'title: 1\n' });
    const { problems } = await loadContent(folder.paths);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['areas/trasig.yaml']));
  });

  it('is made anew for another base path, since bodies hold links', async () => {
    const { paths } = await contentFolder(minimalSite());
    const read = async (base: string) => {
      const { entries } = await loadContent({ ...paths, base });
      return new EntryCache(paths.cache).readBody<{ html: string }>(entries.page[0]!.digest);
    };
    expect((await read('/')).html).toContain('href="/metoder/');
    expect((await read('/kunskap/')).html).toContain('href="/kunskap/metoder/');
  });

  it('is made anew for another language, since bodies hold words of the interface', async () => {
    const folder = await contentFolder({
      ...minimalSite(),
      'pages/om.mdx':
        '---\ntitle: Om\nsummary: Om.\n---\n\n<Callout kind="tip">\n\nHej.\n\n</Callout>\n',
    });
    const read = async () => {
      const { entries } = await loadContent(folder.paths);
      return new EntryCache(folder.paths.cache).readBody<{ html: string }>(entries.page[0]!.digest);
    };
    const swedish = await read();
    await folder.write({ 'site.yaml': `${minimalSite()['site.yaml']}language: en\n` });
    expect((await read()).html).not.toBe(swedish.html);
  });

  it('that cannot be read is made anew', async () => {
    const { paths } = await contentFolder(minimalSite());
    await loadContent(paths);
    await writeFile(join(paths.cache, 'entries.bin'), 'not a cache');
    expect(entryCount(await loadContent(paths))).toBe(9);
    expect((await readFile(join(paths.cache, 'entries.bin'))).length).toBeGreaterThan(100);
  });
});
