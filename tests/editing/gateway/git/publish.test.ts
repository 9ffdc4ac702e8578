import { describe, expect, it } from 'vitest';
import {
  ConflictError,
  NotFoundError,
  type Proposal,
} from '../../../../src/editing/gateway/draft-store.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;
const other = { collection: 'guide', slug: 'annan' };

describe('publishing a draft', () => {
  it('is one commit with both histories, which names who wrote it, and ends the draft', async () => {
    const { dir, store } = await w.newStore();
    const tip = await store.head();
    await store.save(saving('ett\n'));
    await store.save(saving('två\n', { author: w.bo }));
    const { revision } = await store.setStatus(key, 'pending_publish', w.cia);
    const commit = await store.publish(key, w.cia, w.pass);
    expect(await store.head()).toBe(commit);
    expect(git(dir, 'log', '-1', '--format=%P', 'main').trim()).toBe(`${tip} ${revision}`);
    expect(git(dir, 'log', '-1', '--format=%an|%cn|%B', 'main').trim()).toBe(
      [
        'Cia Citat|Cia Citat|Publish guide/lyssna',
        '',
        'Samklok-Published: guide/lyssna',
        'Co-authored-by: Anna Ängel <anna@exempel.example>',
        'Co-authored-by: Bo Byte <bo@exempel.example>',
      ].join('\n'),
    );
    expect(w.shown(dir, 'main')).toBe('två\n');
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.readDraft(key)).toBeUndefined();
    expect(git(dir, 'for-each-ref', 'refs/heads/cms')).toBe('');
    expect(w.faults(dir)).toEqual([]);
  });

  it('shows the guard what main will have, and does nothing when it refuses', async () => {
    const { dir, store } = await w.newStore();
    await store.save(saving('nytt\n'));
    const tip = await store.head();
    const objects = w.objectCount(dir);
    const seen: Proposal[] = [];
    const guard = (one: Proposal) => {
      seen.push(one);
      return Promise.reject(new Error('nej'));
    };
    await expect(store.publish(key, w.cia, guard)).rejects.toThrow('nej');
    expect(seen).toEqual([
      { onto: tip, changes: [{ path: entry, content: Buffer.from('nytt\n') }] },
    ]);
    expect(await store.head()).toBe(tip);
    expect(w.objectCount(dir)).toBe(objects);
    expect(await store.listDrafts()).toEqual([key]);
  });

  it('weaves changes of different lines together', async () => {
    const { dir, store } = await w.newStore();
    await store.save(saving(w.withLines({ 2: 'Annas' })));
    await store.save(saving(w.withLines({ 9: 'Bos' }), { key: other }));
    await store.publish(other, w.cia, w.pass);
    const seen: Proposal[] = [];
    await store.publish(key, w.cia, (one) => Promise.resolve(void seen.push(one)));
    const both = w.withLines({ 2: 'Annas', 9: 'Bos' });
    expect(w.shown(dir, 'main')).toBe(both);
    expect(seen[0]?.changes.map(({ content }) => content?.toString())).toEqual([both]);
  });

  it('stops where both changed the same lines, and shows all three texts', async () => {
    const { dir, store } = await w.newStore();
    await store.save(saving(w.withLines({ 5: 'Annas' })));
    await store.save(saving(w.withLines({ 5: 'Bos' }), { key: other, author: w.bo }));
    const tip = await store.publish(other, w.cia, w.pass);
    const refused = store.publish(key, w.cia, w.pass);
    await expect(refused).rejects.toThrow(ConflictError);
    const { conflicts } = (await refused.catch((error: unknown) => error)) as ConflictError;
    expect(conflicts).toMatchObject([
      {
        path: entry,
        kind: 'published',
        by: w.bo.name,
        base: w.entryText,
        theirs: w.withLines({ 5: 'Bos' }),
        mine: w.withLines({ 5: 'Annas' }),
      },
    ]);
    expect(await store.head()).toBe(tip);
    expect(w.shown(dir, 'cms/guide/lyssna')).toBe(w.withLines({ 5: 'Annas' }));
  });

  const picture = Buffer.from([0, 1, 2]);
  const disagreements: [string, string, Buffer | null, Buffer | null][] = [
    ['one removed what the other changed', entry, null, Buffer.from('x\n')],
    ['one changed what the other removed', entry, Buffer.from('x\n'), null],
    ['both made a file of one name', 'guides/ny.mdx', Buffer.from('a\n'), Buffer.from('b\n')],
    ['both made a picture of one name', 'media/a.png', picture, Buffer.from([0, 3])],
  ];
  it.each(disagreements)('stops where %s', async (_, path, first, second) => {
    const { dir, store } = await w.newStore();
    await store.save(saving('', { changes: [{ path, content: first }] }));
    await store.save(saving('', { key: other, changes: [{ path, content: second }] }));
    await store.publish(other, w.cia, w.pass);
    await expect(store.publish(key, w.cia, w.pass)).rejects.toThrow(ConflictError);
    expect(w.faults(dir)).toEqual([]);
  });

  it('goes through where both did the same', async () => {
    const { store } = await w.newStore();
    await store.save(saving(null));
    await store.save(saving(null, { key: other }));
    await store.publish(other, w.cia, w.pass);
    await store.publish(key, w.cia, w.pass);
    expect(await store.readPublished(entry)).toBeUndefined();
    expect(await store.listDrafts()).toEqual([]);
  });

  it('lets two removals in a row both add where their addresses lead', async () => {
    const { dir, store } = await w.newStore();
    const removal = (path: string, from: string) => [
      { path, content: null },
      {
        path: 'redirects.yaml',
        content: Buffer.from(`addresses:\n  - from: ${from}\n    retired: eftersom\n`),
      },
    ];
    await store.save(saving('', { changes: removal(entry, '/metoder/lyssna/') }));
    const changes = removal('guides/tala.mdx', '/metoder/tala/');
    await store.save(saving('', { key: other, changes }));
    await store.publish(key, w.cia, w.pass);
    await store.publish(other, w.cia, w.pass);
    expect(w.shown(dir, 'main', 'redirects.yaml')).toBe(
      [
        'addresses:',
        '  - from: /metoder/lyssna/',
        '    retired: eftersom',
        '  - from: /metoder/tala/',
        '    retired: eftersom',
        '',
      ].join('\n'),
    );
    expect(git(dir, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('guides');
  });

  it('begins again when someone puts a commit on the branch meanwhile', async () => {
    const { dir, store } = await w.newStore();
    await store.save(saving(w.withLines({ 2: 'Annas' })));
    let runs = 0;
    const guard = () => {
      runs += 1;
      if (runs === 1) {
        w.write(dir, `content/${entry}`, w.withLines({ 9: 'för hand' }));
        git(dir, 'commit', '-qam', 'By hand');
      }
      return Promise.resolve();
    };
    await store.publish(key, w.cia, guard);
    expect(runs).toBe(2);
    expect(w.shown(dir, 'main')).toBe(w.withLines({ 2: 'Annas', 9: 'för hand' }));
    expect(w.textIn(dir, `content/${entry}`)).toBe(w.withLines({ 2: 'Annas', 9: 'för hand' }));
  });

  it('does not publish what whoever publishes has not seen', async () => {
    const { store } = await w.newStore();
    const { draft } = await store.save(saving('ett\n'));
    const { revision } = await store.setStatus(key, 'pending_publish', w.cia);
    await store.save(saving('smuget in\n', { author: w.bo }));
    const refused = store.publish(key, w.cia, w.pass, revision);
    await expect(refused).rejects.toThrow(ConflictError);
    const { conflicts } = (await refused.catch((error: unknown) => error)) as ConflictError;
    expect(conflicts).toMatchObject([
      { kind: 'draft', by: w.bo.name, theirs: 'smuget in\n', base: 'ett\n', mine: 'ett\n' },
    ]);
    await store.save(saving('ett\n'));
    await expect(store.publish(key, w.cia, w.pass, draft.revision)).resolves.toBeDefined();
  });

  it('is asked in vain of a draft that is not there', async () => {
    const { store } = await w.newStore();
    await expect(store.publish(key, w.cia, w.pass)).rejects.toThrow(NotFoundError);
  });

  it('refuses a branch that someone has put more than content on', async () => {
    const { dir, store } = await w.newStore();
    git(dir, 'checkout', '-qb', 'cms/guide/lyssna');
    w.write(dir, 'readme.txt', 'changed');
    git(dir, 'commit', '-qam', 'By hand');
    git(dir, 'checkout', '-q', 'main');
    await expect(store.publish(key, w.cia, w.pass)).rejects.toThrow('more than content');
  });
});

describe('a branch that is left of a published draft', () => {
  /** As if the service had ended between the published branch and the draft's. */
  async function left() {
    const { dir, store } = await w.newStore();
    const { draft } = await store.save(saving('nytt\n'));
    const tip = await store.publish(key, w.cia, w.pass);
    git(dir, 'update-ref', 'refs/heads/cms/guide/lyssna', draft.revision);
    return { dir, store, tip };
  }

  it('is no draft, and goes when the store is opened', async () => {
    const { dir, store } = await left();
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.readDraft(key)).toBeUndefined();
    await store.close();
    await w.open(dir);
    expect(git(dir, 'for-each-ref', 'refs/heads/cms')).toBe('');
  });

  it('gives the published commit when it is published again', async () => {
    const { store, tip } = await left();
    expect(await store.publish(key, w.cia, w.pass)).toBe(tip);
    await expect(store.publish(key, w.cia, w.pass)).rejects.toThrow(NotFoundError);
  });

  it('is not in the way of the next draft', async () => {
    const { store, tip } = await left();
    const { draft } = await store.save(saving('nästa\n', { expected: { draft: null } }));
    expect(draft.base).toBe(tip);
  });
});
