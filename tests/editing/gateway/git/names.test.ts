import { describe, expect, it } from 'vitest';
import * as w from './workshop.ts';

const { entry, saving } = w;

describe('names that cannot be', () => {
  const badPaths = [
    '',
    '/a',
    '../a',
    'a/../b',
    'a//b',
    '.git/config',
    'a/.GIT/b',
    'a\\b',
    'a\nb',
  ].concat([
    'a/',
    './a',
    'git~1/a',
    '.gitattributes',
    'a\u007f',
    'a\ud800',
    '.g\u200cit/x',
    'c:/a',
    'a.',
  ]);
  it.each(badPaths)('a file %j is refused before anything happens', async (path) => {
    const { dir, store } = await w.newStore();
    const before = w.objectCount(dir);
    const changes = [{ path, content: Buffer.from('x') }];
    await expect(store.save(saving('', { changes }))).rejects.toThrow('not a path');
    await expect(store.readPublished(path)).rejects.toThrow('not a path');
    expect(w.objectCount(dir)).toBe(before);
  });

  it.each(['', 'A', 'a/b', '..', 'a.lock', 'å', '-a', 'a'.repeat(201)])(
    'a draft %j is refused',
    async (slug) => {
      const { store } = await w.newStore();
      const request = saving('x', { key: { collection: 'guide', slug } });
      await expect(store.save(request)).rejects.toThrow('not the name of a draft');
    },
  );

  it('a file where a folder is, and the other way round, are refused', async () => {
    const { dir, store } = await w.newStore();
    const save = (path: string) =>
      store.save(saving('', { changes: [{ path, content: Buffer.from('x') }] }));
    await expect(save('guides')).rejects.toThrow('a folder is where a file is to be');
    await expect(save(`${entry}/x`)).rejects.toThrow('a file is where a folder is to be');
    expect(await store.listDrafts()).toEqual([]);
    expect(w.faults(dir)).toEqual([]);
  });

  it('a file that comes twice and a person without a name are refused', async () => {
    const { store } = await w.newStore();
    const twice = [entry, entry].map((path) => ({ path, content: Buffer.from('x') }));
    await expect(store.save(saving('', { changes: twice }))).rejects.toThrow('two');
    const author = { name: ' <>\n', email: 'a@b.example' };
    await expect(store.save(saving('x', { author }))).rejects.toThrow('without a name');
  });
});
