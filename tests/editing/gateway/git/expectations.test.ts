import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../../src/editing/gateway/draft-store.ts';
import type { BaseRevisions } from '../../../../src/editing/protocol/base-revisions.ts';
import type { FileConflict } from '../../../../src/editing/protocol/file-conflict.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;
const branch = 'cms/guide/lyssna';
const other = { collection: 'guide', slug: 'annan' };

/** What a refused operation tells. */
async function conflictsOf(work: Promise<unknown>): Promise<readonly FileConflict[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConflictError);
  return (error as ConflictError).conflicts;
}

/** A store whose entry has been published anew by Bo, and what it was before. */
async function republished(text = w.withLines({ 11: 'av Bo' })) {
  const { dir, store } = await w.newStore();
  const before = await store.readPublished(entry);
  const from = await store.head();
  const republish = async (next: string) => {
    await store.save(saving(next, { key: other, author: w.bo }));
    return store.publish(other, w.cia, w.pass);
  };
  const tip = await republish(text);
  const now = await store.readPublished(entry);
  return { dir, store, from, tip, before: before!.revision, now: now!.revision, republish };
}

describe('a draft that someone else has saved meanwhile', () => {
  it('is not overwritten: the editor is told who, when and what', async () => {
    const { dir, store } = await w.newStore();
    const first = await store.save(saving('ett\n'));
    const second = await store.save(saving('två\n', { author: w.bo }));
    const expected = { draft: first.draft.revision };
    expect(await conflictsOf(store.save(saving('tre\n', { expected })))).toEqual([
      {
        path: entry,
        kind: 'draft',
        by: w.bo.name,
        at: second.draft.updatedAt,
        base: 'ett\n',
        theirs: 'två\n',
        mine: 'tre\n',
      },
    ]);
    expect(w.shown(dir, branch)).toBe('två\n');
    const resolved = { draft: second.draft.revision };
    await store.save(saving('tre\n', { expected: resolved }));
    expect(w.shown(dir, branch)).toBe('tre\n');
  });

  it('is a conflict too where the editor began without one', async () => {
    const { store } = await w.newStore();
    await store.save(saving('ett\n', { author: w.bo }));
    const expected = { draft: null };
    expect(await conflictsOf(store.save(saving('två\n', { expected })))).toMatchObject([
      { by: w.bo.name, base: w.entryText, theirs: 'ett\n', mine: 'två\n' },
    ]);
  });

  it('is a conflict for every file that would be overwritten or dropped', async () => {
    const { store } = await w.newStore();
    const { draft } = await store.save(saving('ett\n'));
    const picture = { path: 'media/bild.png', content: Buffer.from([0, 1, 2]) };
    const changes = [picture, { path: entry, content: Buffer.from('ett\n') }];
    await store.save(saving('', { changes, author: w.bo }));
    const expected = { draft: draft.revision };
    expect(await conflictsOf(store.save(saving('två\n', { expected })))).toMatchObject([
      { path: picture.path, base: null, theirs: '', mine: null },
    ]);
  });

  it('is compared with a revision that nobody knows as with nothing', async () => {
    const { store } = await w.newStore();
    await store.save(saving('ett\n'));
    for (const draft of ['0'.repeat(40), 'HEAD', await store.head().then(() => 'a'.repeat(40))]) {
      const told = await conflictsOf(store.save(saving('två\n', { expected: { draft } })));
      expect(told).toMatchObject([{ base: null, theirs: 'ett\n', mine: 'två\n' }]);
    }
  });

  it('is no conflict when only its status has changed', async () => {
    const { store } = await w.newStore();
    const { draft } = await store.save(saving('ett\n'));
    await store.setStatus(key, 'pending_review', w.cia);
    const expected = { draft: draft.revision };
    const again = await store.save(saving('två\n', { expected }));
    expect(again.draft.status).toBe('pending_review');
  });

  it('is no conflict when it says what is to be saved: the first answer got lost', async () => {
    const { store } = await w.newStore();
    const expected = { draft: null };
    const first = await store.save(saving('ett\n', { expected }));
    expect(await store.save(saving('ett\n', { expected }))).toEqual(first);
  });

  it('gets a new commit on top where nothing is expected, and loses nothing', async () => {
    const { dir, store } = await w.newStore();
    const first = await store.save(saving('ett\n'));
    await store.save(saving('två\n', { author: w.bo }));
    expect(git(dir, 'rev-parse', `${branch}^`).trim()).toBe(first.draft.revision);
  });
});

describe('a draft that is gone', () => {
  it('is a conflict when it was thrown away', async () => {
    const { store } = await w.newStore();
    const { draft } = await store.save(saving('ett\n'));
    await store.discard(key, w.bo);
    const expected = { draft: draft.revision };
    expect(await conflictsOf(store.save(saving('två\n', { expected })))).toMatchObject([
      { kind: 'draft', by: w.bo.name, base: 'ett\n', theirs: w.entryText, mine: 'två\n' },
    ]);
    await expect(store.save(saving('två\n', { expected: { draft: null } }))).resolves.toBeDefined();
  });

  it('is none when it was published as the editor knows it: the next draft goes on from there', async () => {
    const { store } = await w.newStore();
    const published = { [entry]: (await store.readPublished(entry))!.revision };
    const { draft } = await store.save(saving('ett\n'));
    const tip = await store.publish(key, w.cia, w.pass);
    const expected: BaseRevisions = { draft: draft.revision, published };
    const next = await store.save(saving('två\n', { expected }));
    expect(next.draft.base).toBe(tip);
    expect(next.publishedSince).toEqual([]);
  });
});

describe('what is published meanwhile', () => {
  it('is brought into a draft whose files it leaves alone', async () => {
    const { dir, store } = await w.newStore();
    const first = await store.save(saving('ett\n'));
    const changes = [{ path: 'guides/tala.mdx', content: Buffer.from('tala väl\n') }];
    await store.save(saving('', { key: other, changes }));
    const tip = await store.publish(other, w.cia, w.pass);
    const { draft, publishedSince } = await store.save(saving('två\n'));
    expect(draft.base).toBe(tip);
    expect(draft.files.map(({ path }) => path)).toEqual([entry]);
    expect(publishedSince).toEqual([]);
    expect(w.shown(dir, branch, 'guides/tala.mdx')).toBe('tala väl\n');
    expect(git(dir, 'log', '-1', '--format=%P', branch).trim()).toBe(
      `${first.draft.revision} ${tip}`,
    );
  });

  it('is told, and waits for publishing, where it changes a file of the draft', async () => {
    const { dir, store } = await w.newStore();
    const from = await store.head();
    await store.save(saving(w.withLines({ 1: 'mitt' })));
    await store.save(saving(w.withLines({ 11: 'av Bo' }), { key: other, author: w.bo }));
    await store.publish(other, w.cia, w.pass);
    const mine = w.withLines({ 1: 'mitt igen' });
    const { draft, publishedSince } = await store.save(saving(mine));
    expect(draft.base).toBe(from);
    expect(publishedSince).toMatchObject([
      { path: entry, kind: 'published', by: w.bo.name, base: w.entryText, mine },
    ]);
    expect(publishedSince[0]!.theirs).toBe(w.withLines({ 11: 'av Bo' }));
    await store.publish(key, w.cia, w.pass);
    expect(w.shown(dir, 'main')).toBe(w.withLines({ 1: 'mitt igen', 11: 'av Bo' }));
  });

  it('is brought in once the editor has seen it', async () => {
    const { store } = await w.newStore();
    await store.save(saving(w.withLines({ 1: 'mitt' })));
    await store.save(saving(w.withLines({ 1: 'av Bo' }), { key: other, author: w.bo }));
    const tip = await store.publish(other, w.cia, w.pass);
    const published = { [entry]: (await store.readPublished(entry))!.revision };
    const resolved = saving(w.withLines({ 1: 'vårt' }), { expected: { published } });
    const { draft, publishedSince } = await store.save(resolved);
    expect([draft.base, publishedSince]).toEqual([tip, []]);
  });

  it('puts a new draft on what the editor began from, also many publications ago', async () => {
    const { dir, store, from, before, republish } = await republished();
    await republish(w.withLines({ 10: 'av Bo', 11: 'av Bo' }));
    const expected = { draft: null, published: { [entry]: before } };
    const { draft, publishedSince } = await store.save(
      saving(w.withLines({ 1: 'mitt' }), { expected }),
    );
    expect(draft.base).toBe(from);
    expect(publishedSince).toMatchObject([{ path: entry, by: w.bo.name, base: w.entryText }]);
    await store.publish(key, w.cia, w.pass);
    expect(w.shown(dir, 'main')).toBe(w.withLines({ 1: 'mitt', 10: 'av Bo', 11: 'av Bo' }));
  });

  it('is compared with the newest commit that had the file as the editor knew it', async () => {
    const { store, tip, now, republish } = await republished();
    const changes = [{ path: 'guides/tala.mdx', content: Buffer.from('tala väl\n') }];
    await store.save(saving('', { key: other, changes }));
    const later = await store.publish(other, w.cia, w.pass);
    await republish(w.withLines({ 5: 'igen' }));
    const expected = { published: { [entry]: now } };
    const { draft } = await store.save(saving(w.withLines({ 1: 'mitt' }), { expected }));
    expect(draft.base).toBe(later);
    expect(later).not.toBe(tip);
  });

  it('is a conflict at once where the editor began from what was never published', async () => {
    const { store, now } = await republished();
    for (const revision of ['f'.repeat(40), 'HEAD']) {
      const expected = { published: { [entry]: revision } };
      const told = await conflictsOf(store.save(saving('mitt\n', { expected })));
      expect(told).toMatchObject([{ path: entry, kind: 'published', base: null, mine: 'mitt\n' }]);
    }
    const told = store.save(saving('mitt\n', { expected: { published: { [entry]: null } } }));
    expect(await conflictsOf(told)).toMatchObject([{ kind: 'published', base: null }]);
    const expected = { published: { [entry]: now } };
    await expect(store.save(saving('mitt\n', { expected }))).resolves.toBeDefined();
  });

  it('is nothing to speak of where both wrote the same', async () => {
    const { store, tip, before } = await republished();
    const expected = { published: { [entry]: before } };
    const same = saving(w.withLines({ 11: 'av Bo' }), { expected });
    expect(await store.save(same)).toMatchObject({
      publishedSince: [],
      draft: { base: tip, files: [] },
    });
  });
});
