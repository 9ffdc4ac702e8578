import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../../src/editing/gateway/draft-store.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const forty = Array.from({ length: 40 }, (_, index) => index);
const keyOf = (index: number) => ({ collection: 'reflection', slug: `nummer-${index}` });
const branchOf = (index: number) => `cms/reflection/nummer-${index}`;
const save = (index: number, text: string) =>
  w.saving('', {
    key: keyOf(index),
    changes: [{ path: `reflections/2026/nummer-${index}.mdx`, content: Buffer.from(text) }],
  });

describe('forty at once', () => {
  it('save forty drafts, of which none is lost', async () => {
    const { dir, store } = await w.newStore();
    await Promise.all(forty.map((index) => store.save(save(index, `text ${index}\n`))));
    expect(await store.listDrafts()).toHaveLength(40);
    for (const index of forty) {
      const file = `reflections/2026/nummer-${index}.mdx`;
      expect(w.shown(dir, branchOf(index), file)).toBe(`text ${index}\n`);
    }
    expect(w.faults(dir)).toEqual([]);
  }, 30_000);

  it('publish their drafts, one after the other, and none is lost', async () => {
    const { dir, store } = await w.newStore();
    const few = forty.slice(0, 12);
    await Promise.all(few.map((index) => store.save(save(index, `text ${index}\n`))));
    await Promise.all(few.map((index) => store.publish(keyOf(index), w.cia, w.pass)));
    const published = await store.listPublished('reflections', 'mdx', 2);
    expect(published.map(({ content }) => content.toString()).sort()).toEqual(
      few.map((index) => `text ${index}\n`).sort(),
    );
    expect(await store.listDrafts()).toEqual([]);
    expect(git(dir, 'status', '--porcelain')).toBe('');
    expect(w.faults(dir)).toEqual([]);
  }, 30_000);

  it('save one draft from the same start: one wins, and the others are told', async () => {
    const { dir, store } = await w.newStore();
    const { draft } = await store.save(save(0, 'start\n'));
    const expected = { draft: draft.revision };
    const ends = await Promise.allSettled(
      forty.map((index) => store.save({ ...save(0, `text ${index}\n`), expected })),
    );
    const refused = ends.flatMap((end) =>
      end.status === 'rejected' ? [end.reason as unknown] : [],
    );
    expect(refused).toHaveLength(39);
    expect(refused.every((error) => error instanceof ConflictError)).toBe(true);
    expect(git(dir, 'rev-list', '--count', `main..${branchOf(0)}`).trim()).toBe('2');
  }, 30_000);

  it('save one draft without saying where they began: all of it is in the history', async () => {
    const { dir, store } = await w.newStore();
    await Promise.all(forty.map((index) => store.save(save(0, `text ${index}\n`))));
    expect(git(dir, 'rev-list', '--count', `main..${branchOf(0)}`).trim()).toBe('40');
  }, 30_000);

  it('save while another git moves the same branches: the comparison is with what is there', async () => {
    const { dir, store } = await w.newStore();
    const { draft } = await store.save(save(0, 'start\n'));
    let moved = '';
    const guard = () => {
      // Someone else saves between our look and our write.
      if (moved === '') {
        const tree = `${draft.revision}^{tree}`;
        moved = git(dir, 'commit-tree', tree, '-p', draft.revision, '-m', 'By hand').trim();
        git(dir, 'update-ref', `refs/heads/${branchOf(0)}`, moved);
      }
      return Promise.resolve();
    };
    const saved = await store.save({ ...save(0, 'mitt\n'), guard });
    expect(git(dir, 'rev-parse', `${saved.draft.revision}^`).trim()).toBe(moved);
  });
});
