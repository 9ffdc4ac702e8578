import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/core/source/list-files.ts';
import { contentFolder, type Files } from '../../support/content-folder.ts';
import { minimalSite } from '../../support/minimal-site.ts';

async function list(files: Files) {
  const { paths } = await contentFolder(files);
  return listFiles(paths.content);
}

/** The one problem of a folder with only this file. */
async function problemsOf(file: string) {
  const { problems, entries } = await list({ [file]: '' });
  return {
    entries: entries.length,
    problems: problems.map(({ code, params }) => ({ code, params })),
  };
}

describe('a content folder', () => {
  it('is listed by kind, with the year of what is kept by year', async () => {
    const { entries, problems } = await list(minimalSite());
    expect(problems).toEqual([]);
    expect(entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'area/sjukdom',
      'guide/gemensam-reflektion',
      'page/om',
      'party/kommunen',
      'programme/traning',
      'reflection/hon-ville-bara-beratta',
      'team/radgivarna',
      'term/arbetsformaga',
      'theme/gemensamt-sprak',
    ]);
    expect(entries.find(({ kind }) => kind === 'reflection')?.year).toBe('2025');
  });

  it('that does not exist is empty', async () => {
    const { paths } = await contentFolder();
    expect(await listFiles(join(paths.content, 'nowhere'))).toEqual({
      entries: [],
      media: [],
      singletons: [],
      problems: [],
    });
  });

  it('lists images, in folders too, and the files there is one of', async () => {
    const { media, singletons } = await list({
      'media/b.png': '',
      'media/2025/a.png': '',
      'site.yaml': '',
    });
    expect(media).toEqual(['media/2025/a.png', 'media/b.png']);
    expect(singletons).toEqual(['site.yaml']);
  });

  it('may hold files of other kinds beside the folders it knows', async () => {
    const { entries, problems } = await list({ 'README.md': '', 'notes/plan.txt': '' });
    expect({ entries, problems }).toEqual({ entries: [], problems: [] });
  });

  it('may hold names that start with a dot anywhere; they are left out', async () => {
    const { entries, media, problems } = await list({
      'areas/.sjukdom.yaml.swp': '',
      'areas/.gitkeep': '',
      'media/.DS_Store': '',
      '.git/areas/x.yaml': '',
    });
    expect({ entries, media, problems }).toEqual({ entries: [], media: [], problems: [] });
  });
});

describe('an id used twice', () => {
  it('is reported at the later file and names the first, also across years', async () => {
    const { problems } = await list({
      'reflections/2024/samtalet.mdx': '',
      'reflections/2025/samtalet.mdx': '',
    });
    expect(problems).toEqual([
      {
        file: 'reflections/2025/samtalet.mdx',
        path: [],
        line: 1,
        column: 1,
        code: 'duplicate-id',
        params: { id: 'samtalet', otherFile: 'reflections/2024/samtalet.mdx' },
      },
    ]);
  });

  it('by two kinds is fine: they have addresses of their own', async () => {
    const { problems } = await list({ 'areas/sprak.yaml': '', 'themes/sprak.yaml': '' });
    expect(problems).toEqual([]);
  });
});

describe('a file name that cannot be an address', () => {
  it.each([
    ['areas/Föräldraledighet.yaml', 'foraldraledighet.yaml'],
    ['areas/sjuk dom.yaml', 'sjuk-dom.yaml'],
    ['areas/sjukdom_2.yaml', 'sjukdom-2.yaml'],
    ['areas/-sjukdom.yaml', 'sjukdom.yaml'],
    ['areas/sjukdom.yml', 'sjukdom.yaml'],
    ['guides/runda.md', 'runda.mdx'],
    ['guides/runda.mdx.bak', 'runda-mdx.mdx'],
    ['pages/日本.mdx', 'namn.mdx'],
    [`pages/${'a'.repeat(81)}.mdx`, `${'a'.repeat(80)}.mdx`],
  ])('%s is told, with a name that works', async (file, suggestion) => {
    expect(await problemsOf(file)).toEqual({
      entries: 0,
      problems: [
        { code: 'bad-file-name', params: { name: file.replace(/^.*\//, ''), suggestion } },
      ],
    });
  });
});

describe('a file in the wrong place', () => {
  it.each([
    ['reflections/samtalet.mdx', 'reflections/ÅÅÅÅ/'],
    ['reflections/25/samtalet.mdx', 'reflections/ÅÅÅÅ/'],
    ['reflections/2025/mars/samtalet.mdx', 'reflections/ÅÅÅÅ/'],
    ['areas/2025/sjukdom.yaml', 'areas/'],
  ])('%s is told, with the folder it belongs in', async (file, folder) => {
    expect(await problemsOf(file)).toEqual({
      entries: 0,
      problems: [{ code: 'misplaced-file', params: { folder } }],
    });
  });

  it('is reported for a folder behind a link too, without following it', async () => {
    const { paths } = await contentFolder({ 'areas/sjukdom.yaml': '' });
    await symlink('.', join(paths.content, 'areas', 'mapp'));
    const { problems } = await listFiles(paths.content);
    expect(problems.map(({ file }) => file)).toEqual(['areas/mapp']);
  });
});
