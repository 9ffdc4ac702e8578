import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide, minimalSite, reflection } from '../../../support/minimal-site.ts';
import { entryToSave, makeGateway, type GatewayFixture } from './gateway-fixture.ts';

let gateway: GatewayFixture;
beforeAll(async () => {
  gateway = await makeGateway();
});
afterAll(() => gateway.destroy());

const slug = '2025/hon-ville-bara-beratta';
const path = 'reflections/2025/hon-ville-bara-beratta.mdx';
const main = (file: string) => gateway.git('show', `main:content/${file}`);

describe('what is published', () => {
  it('is listed short, and read whole with its revision', async () => {
    const { body } = await gateway.ask('entriesByFolder', {
      folder: 'content/reflections',
      extension: 'mdx',
      depth: 2,
    });
    expect(body).toHaveLength(1);
    expect(body[0].file.path).toBe(`content/${path}`);
    expect(body[0].data).toContain('title: Hon ville bara berätta');
    expect(body[0].data).not.toContain('conclusions');

    const whole = await gateway.ask('getEntry', { path: `content/${path}` });
    expect(whole.body.data).toBe(reflection);
    const blob = gateway.git('rev-parse', `main:content/${path}`).trim();
    expect(whole.body.file).toMatchObject({ path: `content/${path}`, revision: blob });
  });

  it('that there is one of is read by name, and is empty when it is not there', async () => {
    const files = [
      { path: 'content/site.yaml', label: 'Webbplatsen' },
      { path: 'content/redirects.yaml', label: 'Tidigare adresser' },
    ];
    const { body } = await gateway.ask('entriesByFiles', { files });
    expect(body[0]).toMatchObject({ data: minimalSite()['site.yaml'], file: files[0]! });
    const bare = await makeGateway({ 'parties/kommunen.yaml': 'name: K\nkind: municipality\n' });
    const empty = await bare.ask('entriesByFiles', { files });
    await bare.destroy();
    expect(empty.body[0]).toMatchObject({ data: '', file: { revision: null } });
  });

  it('that is not there is not found', async () => {
    const { status, body } = await gateway.ask('getEntry', { path: 'content/guides/saknas.mdx' });
    expect([status, body.code]).toEqual([404, 'not-found']);
  });
});

describe('an entry on its way', () => {
  const changed = reflection.replace('Hon ville bara berätta', 'Hon ville berätta klart');

  it('is saved as a draft, on a branch of its own', async () => {
    const before = gateway.git('rev-parse', 'main');
    const { status, body } = await gateway.ask(
      'persistEntry',
      entryToSave('reflection', slug, path, changed),
    );
    expect(status).toBe(200);
    expect(body.message).toBe('Utkastet är sparat.');
    expect(gateway.git('rev-parse', 'cms/reflection/hon-ville-bara-beratta').trim()).toBe(
      body.revision,
    );
    expect(gateway.git('rev-parse', 'main')).toBe(before);
  });

  it('has nothing of its title in the message of its commit', () => {
    const log = gateway.git(
      'log',
      '-1',
      '--format=%an <%ae>%n%B',
      'cms/reflection/hon-ville-bara-beratta',
    );
    expect(log).toContain('Lokal redaktör <redaktor@localhost>');
    expect(log).toContain('Utkast: Reflektion hon-ville-bara-beratta');
    expect(log).not.toContain('titel');
  });

  it('is listed and read as Decap reads it', async () => {
    expect((await gateway.ask('unpublishedEntries')).body).toEqual([`reflection/${slug}`]);
    const { body } = await gateway.ask('unpublishedEntry', { id: `reflection/${slug}` });
    expect(body).toMatchObject({
      collection: 'reflection',
      slug,
      status: 'draft',
      author: 'Lokal redaktör',
      removal: null,
      diffs: [{ path: `content/${path}`, newFile: false }],
    });
    const bySlug = await gateway.ask('unpublishedEntry', { collection: 'reflection', slug });
    expect(bySlug.body).toEqual(body);
    const params = {
      collection: 'reflection',
      slug,
      path: body.diffs[0].path,
      id: body.diffs[0].id,
    };
    const text = await gateway.ask('unpublishedEntryDataFile', params);
    expect(text.body).toEqual({ data: changed, removal: null });
  });

  it('is not published before it is ready', async () => {
    const { status, body } = await gateway.ask('publishUnpublishedEntry', {
      collection: 'reflection',
      slug,
    });
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.error).toContain('granskat');
  });

  it('is moved on, published, and then gone from the drafts', async () => {
    const key = { collection: 'reflection', slug };
    for (const newStatus of ['pending_review', 'pending_publish']) {
      const moved = await gateway.ask('updateUnpublishedEntryStatus', { ...key, newStatus });
      expect(moved.status).toBe(200);
      expect((await gateway.ask('unpublishedEntry', key)).body.status).toBe(newStatus);
    }
    const { status, body } = await gateway.ask('publishUnpublishedEntry', key);
    expect(status).toBe(200);
    expect(gateway.published).toEqual([body.revision]);
    expect(main(path)).toBe(changed);
    expect(await readFile(join(gateway.folder.paths.content, path), 'utf8')).toBe(changed);
    const gone = await gateway.ask('unpublishedEntry', key);
    expect([gone.status, gone.body.message]).toEqual([404, 'Not Found']);
    expect((await gateway.ask('unpublishedEntries')).body).toEqual([]);
  });

  it('can be thrown away, and what is published stays', async () => {
    const key = { collection: 'guide', slug: 'gemensam-reflektion' };
    const file = 'guides/gemensam-reflektion.mdx';
    const text = guide.replace('Sätt er', 'Sätt dig');
    await gateway.ask('persistEntry', entryToSave(key.collection, key.slug, file, text));
    expect((await gateway.ask('deleteUnpublishedEntry', key)).status).toBe(200);
    expect((await gateway.ask('unpublishedEntry', key)).status).toBe(404);
    expect(main(file)).toBe(guide);
    expect((await gateway.ask('deleteUnpublishedEntry', key)).status).toBe(404);
  });

  it('is a draft also when nobody asked for review', async () => {
    const before = gateway.git('rev-parse', 'main');
    const save = entryToSave('theme', 'nytt-tema', 'themes/nytt-tema.yaml', theme, {
      options: { useWorkflow: false, status: undefined },
    });
    expect((await gateway.ask('persistEntry', save)).status).toBe(200);
    expect(gateway.git('rev-parse', 'main')).toBe(before);
    const { body } = await gateway.ask('unpublishedEntry', { id: 'theme/nytt-tema' });
    expect(body).toMatchObject({ status: 'draft', diffs: [{ newFile: true }] });
  });
});

const theme = `title: Nytt tema
summary: Om något nytt.
description: Allt om det nya.
dimension: what
`;

describe('a colleague’s change', () => {
  const key = { collection: 'area', slug: 'sjukdom' };
  const file = 'areas/sjukdom.yaml';
  const area = minimalSite()[file]!;

  it('of the draft is told with both texts, and nothing is overwritten', async () => {
    const began = gateway.git('rev-parse', `main:content/${file}`).trim();
    const expected = { draft: null, published: { [`content/${file}`]: began } };
    const theirs = area.replace('Allt om', 'Det mesta om');
    const mine = area.replace('Allt om', 'En del om');
    const save = (text: string) =>
      gateway.ask(
        'persistEntry',
        entryToSave(key.collection, key.slug, file, text, { options: { expected } }),
      );
    expect((await save(theirs)).status).toBe(200);
    const { status, body } = await save(mine);
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect(body.error).toContain('Lokal redaktör har ändrat Avtalsområde ”sjukdom”');
    expect(body.conflicts).toMatchObject([
      { path: `content/${file}`, kind: 'draft', base: area, theirs, mine },
    ]);
    const { body: kept } = await gateway.ask('unpublishedEntryDataFile', {
      ...key,
      path: `content/${file}`,
    });
    expect(kept.data).toBe(theirs);
  });

  it('of what is published is told of at a save, which is kept', async () => {
    await gateway.ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
    await gateway.ask('publishUnpublishedEntry', key);
    const blob = gateway.git('rev-parse', `main~1:content/${file}`).trim();
    const expected = { draft: null, published: { [`content/${file}`]: blob } };
    const mine = area.replace('sjukskriven]', 'sjukskriven, sjuk]');
    const save = entryToSave(key.collection, key.slug, file, mine, { options: { expected } });
    const { status, body } = await gateway.ask('persistEntry', save);
    expect(status).toBe(200);
    expect(body.movedOn).toMatchObject([
      { path: `content/${file}`, kind: 'published', base: area },
    ]);
  });
});

describe('an entry whose date moves to another year', () => {
  it('moves its file, and keeps its address and its draft', async () => {
    const text = main(path).replace('date: 2025-03-10', 'date: 2024-03-10');
    const { status } = await gateway.ask(
      'persistEntry',
      entryToSave('reflection', slug, path, text),
    );
    expect(status).toBe(200);
    const { body } = await gateway.ask('unpublishedEntry', { collection: 'reflection', slug });
    const moved = 'reflections/2024/hon-ville-bara-beratta.mdx';
    expect(body.diffs).toMatchObject([{ path: `content/${moved}`, newFile: false }]);
    // Opened again, Decap knows it by the path that the draft has.
    const again = entryToSave('reflection', slug, moved, text.replace('Samtalet', 'Mötet'));
    expect((await gateway.ask('persistEntry', again)).status).toBe(200);
    const key = { collection: 'reflection', slug };
    await gateway.ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
    expect((await gateway.ask('publishUnpublishedEntry', key)).status).toBe(200);
    expect(main(moved)).toContain('Mötet');
    expect(() => main(path)).toThrow();
  });
});
