import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTrees } from '../../../../src/editing/gateway/git/diff-trees.ts';
import { editTree } from '../../../../src/editing/gateway/git/edit-tree.ts';
import { gitObject, type GitObject } from '../../../../src/editing/gateway/git/git-object.ts';
import { createPack } from '../../../../src/editing/gateway/git/pack-file.ts';
import { gitRunner, gitText } from '../../../../src/editing/gateway/git/run-git.ts';
import {
  encodeName,
  parseTree,
  decodeName,
  serializeTree,
} from '../../../../src/editing/gateway/git/tree-format.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

/** Names that git sorts in its own way: a folder `a` comes after a file `a.b`, and before `a0`. */
const file = fc.constantFrom('a.b', 'a-', 'b', 'z.txt', 'å.mdx', '🙂', 'B b');
const folder = fc.constantFrom('a', 'a0', 'mapp', 'ö');
const path = fc
  .tuple(fc.array(folder, { maxLength: 3 }), file)
  .map(([folders, name]) => [...folders, name].join('/'));
const files = fc.dictionary(path, fc.string({ unit: 'grapheme', maxLength: 20 }), {
  maxKeys: 12,
  noNullPrototype: true,
});

/** Objects in memory, as an edit would have written them. */
function memory() {
  const objects = new Map<string, GitObject>();
  const read = (oid: string) => Promise.resolve(parseTree(objects.get(oid)!.content, 20));
  const edit = async (root: string | undefined, texts: Readonly<Record<string, string | null>>) => {
    const ids = new Map<string, string | null>();
    for (const [name, text] of Object.entries(texts)) {
      const blob = text === null ? undefined : gitObject('blob', Buffer.from(text), 'sha1');
      if (blob) objects.set(blob.oid, blob);
      ids.set(name, blob?.oid ?? null);
    }
    const edited = await editTree(read, root, ids, 'sha1');
    for (const object of edited.objects) objects.set(object.oid, object);
    return edited.oid;
  };
  return { objects, read, edit };
}

const gone = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(texts).map((name) => [name, null]));

describe('an edited tree', () => {
  it('is the one that git makes of the same files, whatever they are called', async () => {
    const dir = w.emptyFolder();
    git(dir, 'init', '-q');
    await fc.assert(
      fc.asyncProperty(files, async (texts) => {
        fc.pre(Object.keys(texts).length > 0);
        const { objects, edit } = memory();
        const root = await edit(undefined, texts);
        const input = await createPack([...objects.values()], 'sha1');
        await gitText(gitRunner(dir), ['unpack-objects', '-q', '--strict'], { input });
        const names = await gitText(gitRunner(dir), ['ls-tree', '-r', '-z', '--name-only', root!]);
        expect(names.split('\0').filter(Boolean).sort()).toEqual(Object.keys(texts).sort());
        git(dir, 'read-tree', root!);
        expect(git(dir, 'write-tree').trim()).toBe(root);
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it('is the same in one edit and in two, and is nothing once all is taken away', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (first, second) => {
        const { edit } = memory();
        const both = await edit(undefined, { ...first, ...second });
        expect(await edit(await edit(undefined, first), second)).toBe(both);
        expect(await edit(both, gone({ ...first, ...second }))).toBeUndefined();
      }),
    );
  });

  it('differs from the one before in just what was changed', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (first, second) => {
        const { read, edit } = memory();
        const before = await edit(undefined, first);
        const after = await edit(before, second);
        const changes = await diffTrees(read, before, after);
        const changed = Object.keys(second).filter((name) => first[name] !== second[name]);
        expect(changes.map((one) => one.path).sort()).toEqual(changed.sort());
      }),
    );
  });

  it('keeps what it does not know: programs, links and other repositories', async () => {
    const { objects, edit } = memory();
    const oid = '1'.repeat(40);
    const entries = [
      { mode: '100755', name: encodeName('kör'), oid },
      { mode: '120000', name: encodeName('länk'), oid },
      { mode: '160000', name: 'annat', oid },
    ];
    const root = gitObject('tree', serializeTree(entries), 'sha1');
    objects.set(root.oid, root);
    const edited = await edit(await edit(root.oid, { ny: 'x', kör: 'y' }), { ny: null });
    const after = parseTree(objects.get(edited!)!.content, 20);
    expect(after.map(({ mode }) => mode)).toEqual(['160000', '100755', '120000']);
    expect(after.map((one) => decodeName(one.name))).toEqual(['annat', 'kör', 'länk']);
  });
});

describe('a pack', () => {
  it.each([0, 1, 15, 16, 2047, 2048, 300_000])('takes an object of %i bytes', async (size) => {
    const dir = w.emptyFolder();
    git(dir, 'init', '-q');
    const blob = gitObject('blob', Buffer.alloc(size, 'å'), 'sha1');
    const input = await createPack([blob], 'sha1');
    await gitText(gitRunner(dir), ['unpack-objects', '-q'], { input });
    expect(git(dir, 'cat-file', '-s', blob.oid).trim()).toBe(`${size}`);
  });
});
