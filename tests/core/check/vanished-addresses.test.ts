import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { contentFolder, type ContentFolder } from '../../support/content-folder.ts';
import { commitAll, git } from '../../support/git.ts';
import { minimalSite, reflection } from '../../support/minimal-site.ts';
import { today } from './check-fixture.ts';

const file = 'reflections/2025/hon-ville-bara-beratta.mdx';
const practice = '/arbetssatt/lyssna-klart/';

/** A site with a history of one commit. */
async function published(): Promise<ContentFolder> {
  const folder = await contentFolder(minimalSite());
  commitAll(folder.paths.content, 'Första');
  return folder;
}

/** Addresses that the check finds to have vanished, and the codes of all else it finds. */
async function vanished({ paths }: ContentFolder): Promise<unknown[]> {
  const { problems } = await checkContent(paths, today);
  return problems.map(({ code, params, file: told, line }) =>
    code === 'vanished-address' && told === 'redirects.yaml' && line === 1
      ? params['address']
      : code,
  );
}

async function move({ paths }: ContentFolder, from: string, to: string): Promise<void> {
  await mkdir(join(paths.content, to, '..'), { recursive: true });
  await rename(join(paths.content, from), join(paths.content, to));
}

/** The reflection with another practice, and nothing else that would name the old one. */
const renamed = reflection.replace('practice: lyssna-klart', 'practice: lyssna-till-slut');
const withoutLink = '---\ntitle: Om\nsummary: Om.\n---\n\nInget.\n';
const redirect = (from: string, rest: string) => ({
  'redirects.yaml': `addresses:\n  - { from: ${from}, ${rest} }\n`,
});

describe('an address that has been published', () => {
  it('is not missed while it is there', async () => {
    expect(await vanished(await published())).toEqual([]);
  });

  it.each([
    ['guides/gemensam-reflektion.mdx', 'guides/runda.mdx', '/metoder/gemensam-reflektion/'],
    ['areas/sjukdom.yaml', 'areas/sjuk.yaml', '/omraden/sjukdom/'],
    ['pages/om.mdx', 'pages/om-oss.mdx', '/om/'],
    [file, 'reflections/2025/ny.mdx', '/reflektioner/hon-ville-bara-beratta/'],
  ])('is missed when %s is renamed, committed or not', async (from, to, address) => {
    const folder = await published();
    await move(folder, from, to);
    expect(await vanished(folder)).toContain(address);
    commitAll(folder.paths.content, 'Nytt namn');
    expect(await vanished(folder)).toContain(address);
  });

  it('is missed long after it has gone', async () => {
    const folder = await published();
    await folder.remove('pages/om.mdx');
    commitAll(folder.paths.content, 'Bort');
    await folder.write({ 'pages/annat.mdx': withoutLink });
    commitAll(folder.paths.content, 'Annat');
    expect(await vanished(folder)).toEqual(['/om/']);
  });

  it.each([
    ['a new address', 'to: /omraden/'],
    ['a reason', 'retired: eftersom den var fel'],
  ])('is not missed with %s among the redirects', async (_what, rest) => {
    const folder = await published();
    await folder.remove('pages/om.mdx');
    await folder.write(redirect('/om/', rest));
    expect(await vanished(folder)).toEqual([]);
  });

  it('is not missed when its file only moves to another year', async () => {
    const folder = await published();
    await move(folder, file, file.replace('2025', '2024'));
    await folder.write({ [file.replace('2025', '2024')]: reflection.replace('2025-', '2024-') });
    expect(await vanished(folder)).toEqual([]);
  });

  it('is not missed while its file has an error, which is reported instead', async () => {
    const folder = await published();
    await folder.write({ [file]: reflection.replace('title: ', 'title: "') });
    expect(await vanished(folder)).toEqual(['yaml-syntax']);
  });
});

describe('a practice that has been published', () => {
  it('is missed when its id changes', async () => {
    const folder = await published();
    await folder.write({ [file]: renamed, 'pages/om.mdx': withoutLink });
    commitAll(folder.paths.content, 'Nytt id');
    expect(await vanished(folder)).toEqual([practice]);
    await folder.write(redirect(practice, 'to: /arbetssatt/lyssna-till-slut/'));
    expect(await vanished(folder)).toEqual([]);
  });

  it('is missed when its reflection is deleted', async () => {
    const folder = await published();
    await folder.remove(file);
    await folder.write({ 'pages/om.mdx': withoutLink });
    commitAll(folder.paths.content, 'Bort');
    expect(await vanished(folder)).toEqual([practice, '/reflektioner/hon-ville-bara-beratta/']);
  });

  it('is missed when it was introduced to replace another', async () => {
    const folder = await published();
    const by = renamed
      .replace('type: introduces', 'type: replaces\n    practice: lyssna-klart\n    by:')
      .replace(/\n {4}(practice: lyssna-t|name|situation|statement|why|steps)/g, '\n      $1')
      .replaceAll('2025-03-10', '2025-05-01');
    await folder.write({ 'reflections/2025/efter.mdx': by });
    expect(await vanished(folder)).toEqual([]);
    commitAll(folder.paths.content, 'Ersatt');
    await folder.write({ 'reflections/2025/efter.mdx': by.replace('lyssna-till-slut', 'nytt') });
    commitAll(folder.paths.content, 'Annat id');
    expect(await vanished(folder)).toEqual(['/arbetssatt/lyssna-till-slut/']);
  });

  it('never was when its id was only misspelt in another conclusion', async () => {
    const folder = await published();
    const confirming = reflection
      .replace(
        /conclusions:[^]*?---/,
        'conclusions:\n  - type: confirms\n    practice: lysna\n    note: Ja.\n---',
      )
      .replaceAll('2025-03-10', '2025-05-01');
    await folder.write({ 'reflections/2025/efter.mdx': confirming });
    commitAll(folder.paths.content, 'Felstavat');
    await folder.write({
      'reflections/2025/efter.mdx': confirming.replace('lysna', 'lyssna-klart'),
    });
    commitAll(folder.paths.content, 'Rättat');
    expect(await vanished(folder)).toEqual([]);
  });
});

describe('the history', () => {
  it('of a folder deep in a repository is its own', async () => {
    const folder = await contentFolder(minimalSite());
    const root = join(folder.paths.content, '..');
    commitAll(root, 'Allt');
    await move(folder, 'pages/om.mdx', 'pages/om-oss.mdx');
    commitAll(root, 'Nytt namn');
    expect(await vanished(folder)).toEqual(['/om/']);
  });

  it('is read whatever the settings of the person who runs the check', async () => {
    const folder = await published();
    const { content } = folder.paths;
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.ui', 'always'],
      ['log.showSignature', 'true'],
      ['diff.renames', 'copies'],
    ] as const) {
      git(content, 'config', name, value);
    }
    await folder.write({ [file]: renamed, 'pages/om.mdx': withoutLink });
    commitAll(content, 'Nytt id');
    expect(await vanished(folder)).toEqual([practice]);
  });

  it('is the content’s own, also when a hook of another repository runs the check', async () => {
    const folder = await published();
    await folder.remove('pages/om.mdx');
    vi.stubEnv('GIT_DIR', '/nowhere/.git');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(await vanished(folder)).toEqual(['/om/']);
  });

  it('may be missing: then nothing has vanished', async () => {
    const folder = await contentFolder({ 'pages/annat.mdx': withoutLink });
    expect(await vanished(folder)).toEqual([]);
  });
});
