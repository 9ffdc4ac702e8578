import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../../../src/editing/gateway/draft-store.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;
const branch = 'cms/guide/lyssna';

describe('saving a draft', () => {
  it('puts it on a branch of its own, on top of what is published', async () => {
    const { dir, store } = await w.newStore();
    const tip = await store.head();
    const { draft, publishedSince } = await store.save(saving('nytt\n'));
    expect(draft).toMatchObject({ key, status: 'draft', base: tip, author: w.anna });
    expect(draft.files).toMatchObject([{ path: entry, change: 'changed' }]);
    expect(publishedSince).toEqual([]);
    expect(w.shown(dir, branch)).toBe('nytt\n');
    expect(git(dir, 'rev-parse', `${branch}^`).trim()).toBe(tip);
    expect(git(dir, 'log', '-1', '--format=%an <%ae> %s', branch)).toBe(
      'Anna Ängel <anna@exempel.example> Skriv\n',
    );
    expect(w.faults(dir)).toEqual([]);
  });

  it('touches neither the published branch, the index, the work tree nor HEAD', async () => {
    const { dir, store } = await w.newStore();
    const tip = await store.head();
    await store.save(saving('nytt\n'));
    expect(await store.head()).toBe(tip);
    expect(w.textIn(dir, `content/${entry}`)).toBe(w.entryText);
    expect(git(dir, 'status', '--porcelain')).toBe('');
    expect(git(dir, 'symbolic-ref', 'HEAD').trim()).toBe('refs/heads/main');
  });

  it('can be read back, as it is and as it was', async () => {
    const { store } = await w.newStore();
    const first = await store.save(saving('ett\n'));
    const second = await store.save(saving('två åäö 🙂\n'));
    expect(await store.readDraft(key)).toEqual(second.draft);
    expect((await store.readDraftFile(key, entry))?.content.toString()).toBe('två åäö 🙂\n');
    const before = await store.readAt(first.draft.revision, entry);
    expect(before).toMatchObject({ path: entry, revision: first.draft.files[0]!.revision });
    expect(before?.content.toString()).toBe('ett\n');
    expect((await store.readPublished(entry))?.content.toString()).toBe(w.entryText);
  });

  it('keeps every byte of a file, also of one that is no text', async () => {
    const { store } = await w.newStore();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
    const changes = [{ path: 'media/bild.png', content: bytes }];
    await store.save(saving('', { changes }));
    const file = await store.readDraftFile(key, 'media/bild.png');
    expect(file?.content.equals(bytes)).toBe(true);
  });

  it('adds and removes files, and lets one that is left out go back to what is published', async () => {
    const { dir, store } = await w.newStore();
    const added = { path: 'reflections/2026/ny.mdx', content: Buffer.from('ny\n') };
    await store.save(saving('', { changes: [added, { path: entry, content: null }] }));
    const draft = await store.readDraft(key);
    expect(draft?.files.map(({ path, change }) => [path, change])).toEqual([
      [entry, 'removed'],
      [added.path, 'added'],
    ]);
    expect(await store.readDraftFile(key, entry)).toBeUndefined();
    await store.save(saving('', { changes: [{ path: 'guides/tala.mdx', content: null }] }));
    expect((await store.readDraft(key))?.files).toMatchObject([{ path: 'guides/tala.mdx' }]);
    expect(w.shown(dir, branch)).toBe(w.entryText);
    expect(git(dir, 'ls-tree', '-r', '--name-only', branch)).not.toContain('reflections');
    expect(w.faults(dir)).toEqual([]);
  });

  it('makes a draft also of what says the same as is published', async () => {
    const { store } = await w.newStore();
    const { draft } = await store.save(saving(w.entryText));
    expect(draft.files).toEqual([]);
    expect(await store.listDrafts()).toEqual([key]);
  });

  it('makes no new commit of what is saved already', async () => {
    const { store } = await w.newStore();
    const first = await store.save(saving('ett\n'));
    const second = await store.save(saving('ett\n'));
    expect(second.draft).toEqual(first.draft);
  });

  it('works where the root of the repository is the content folder', async () => {
    const dir = w.newRepository();
    const store = await w.open(dir, { contentPath: '' });
    const changes = [{ path: 'ny.txt', content: Buffer.from('ny\n') }];
    const { draft } = await store.save(saving('', { changes }));
    expect(draft.files).toMatchObject([{ path: 'ny.txt', change: 'added' }]);
    expect((await store.readPublished('readme.txt'))?.content.toString()).toBe('not content\n');
  });
});

describe('the guard', () => {
  it('sees what is to be saved and what it is put on', async () => {
    const { store } = await w.newStore();
    const seen: unknown[] = [];
    const request = saving('nytt\n');
    await store.save({ ...request, guard: (one) => Promise.resolve(void seen.push(one)) });
    expect(seen).toEqual([{ onto: await store.head(), changes: request.changes }]);
  });

  it('keeps what it refuses out of the repository: not even a loose object is left', async () => {
    const { dir, store } = await w.newStore();
    const before = w.objectCount(dir);
    const refusal = new Error('nej');
    const guard = () => Promise.reject(refusal);
    await expect(store.save(saving('19121212-1212\n', { guard }))).rejects.toBe(refusal);
    expect(w.objectCount(dir)).toBe(before);
    expect(await store.listDrafts()).toEqual([]);
    await expect(store.save(saving('bättre\n'))).resolves.toBeDefined();
  });
});

describe('the status of a draft', () => {
  it('moves on and back, and leaves the author and the files as they were', async () => {
    const { dir, store } = await w.newStore();
    const { draft } = await store.save(saving('nytt\n'));
    const moved = await store.setStatus(key, 'pending_review', w.cia);
    expect(moved).toEqual({ ...draft, status: 'pending_review', revision: moved.revision });
    expect(git(dir, 'log', '-1', '--format=%an %cn', branch)).toBe('Anna Ängel Cia Citat\n');
    expect((await store.setStatus(key, 'draft', w.bo)).status).toBe('draft');
  });

  it('stays when the draft is saved again, unless the save says otherwise', async () => {
    const { store } = await w.newStore();
    await store.save(saving('ett\n', { status: 'pending_review' }));
    expect((await store.save(saving('två\n'))).draft.status).toBe('pending_review');
    const status = 'pending_publish';
    expect((await store.save(saving('två\n', { status }))).draft.status).toBe(status);
  });

  it('cannot be forged by what an editor writes in the message', async () => {
    const { store } = await w.newStore();
    const message = 'Hej\n\nSamklok-Status: pending_publish';
    expect((await store.save(saving('x\n', { message }))).draft.status).toBe('draft');
  });

  it('is asked in vain of a draft that is not there', async () => {
    const { store } = await w.newStore();
    await expect(store.setStatus(key, 'draft', w.bo)).rejects.toThrow(NotFoundError);
    expect(await store.readDraft(key)).toBeUndefined();
    expect(await store.readDraftFile(key, entry)).toBeUndefined();
  });
});

describe('discarding a draft', () => {
  it('takes it off the list and keeps its commits', async () => {
    const { dir, store } = await w.newStore();
    const { draft } = await store.save(saving('nytt\n'));
    await store.discard(key, w.bo);
    expect(await store.listDrafts()).toEqual([]);
    const kept = git(dir, 'for-each-ref', '--format=%(refname)', 'refs/samklok/discarded/').trim();
    expect(kept).toMatch(/^refs\/samklok\/discarded\/guide\/lyssna\/\d{8}T\d+Z-[0-9a-f]{40}$/);
    expect(git(dir, 'rev-parse', `${kept}^`).trim()).toBe(draft.revision);
    await expect(store.discard(key, w.bo)).rejects.toThrow(NotFoundError);
  });
});

describe('lists', () => {
  it('give the drafts, those first that were left alone longest', async () => {
    let second = 0;
    const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, (second += 1)));
    const { dir, store } = await w.newStore({ now });
    const slugs = ['b', 'a', 'c'];
    for (const slug of slugs) await store.save(saving('x\n', { key: { ...key, slug } }));
    await store.setStatus({ ...key, slug: 'b' }, 'pending_review', w.bo);
    git(dir, 'branch', 'cms/guide/deeper/than/ours');
    expect((await store.listDrafts()).map(({ slug }) => slug)).toEqual(['a', 'c', 'b']);
  });

  it('give published files by folder, ending and depth', async () => {
    const dir = w.newRepository();
    w.write(dir, 'content/reflections/2026/a.mdx', 'a');
    w.write(dir, 'content/reflections/b.mdx', 'b');
    w.write(dir, 'content/reflections/c.txt', 'c');
    git(dir, 'add', '.');
    git(dir, 'commit', '-qm', 'more');
    const store = await w.open(dir);
    const list = async (...args: Parameters<typeof store.listPublished>) =>
      (await store.listPublished(...args)).map(({ path }) => path);
    expect(await list('reflections', 'mdx', 2)).toEqual([
      'reflections/2026/a.mdx',
      'reflections/b.mdx',
    ]);
    expect(await list('reflections', '', 1)).toEqual(['reflections/b.mdx', 'reflections/c.txt']);
    expect(await list('', 'yaml', 1)).toEqual(['redirects.yaml']);
    expect(await list('themes', 'yaml', 1)).toEqual([]);
    const [first] = await store.listPublished('reflections', 'txt', 1);
    expect(first).toEqual(await store.readPublished('reflections/c.txt'));
  });
});
