import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  itemOf,
  itemOfId,
  isFileOf,
  slugOfTarget,
} from '../../../../src/editing/gateway/api/content-item.ts';
import { targetOf, editorPath } from '../../../../src/editing/gateway/api/path-target.ts';
import { entryKinds } from '../../../../src/core/model/registry.ts';

describe('a path from outside', () => {
  it.each([
    [
      'content/reflections/2026/ringa-tillbaka.mdx',
      { type: 'entry', kind: 'reflection', id: 'ringa-tillbaka', year: '2026' },
    ],
    ['content/areas/sjukdom.yaml', { type: 'entry', kind: 'area', id: 'sjukdom' }],
    ['content/site.yaml', { type: 'settings', name: 'site' }],
    ['content/redirects.yaml', { type: 'settings', name: 'redirects' }],
    ['content/media/a_b-c.1.png', { type: 'picture', name: 'a_b-c.1.png' }],
  ])('such as %s leads to a file of content', (path, target) => {
    expect(targetOf(path)).toMatchObject(target);
  });

  it.each([
    ...['', 'content', 'content/', 'content/site.yml', 'content/x.yaml', 'content/.git/config'],
    ...[
      'content/areas/.yaml',
      'content/areas/a.mdx',
      'content/areas/A.yaml',
      'content/areas/å.yaml',
    ],
    ...[
      'content/areas/b/a.yaml',
      'content/areas//a.yaml',
      'content//areas/a.yaml',
      '/content/areas/a.yaml',
    ],
    ...[
      'content/areas/../areas/a.yaml',
      'content/areas/a.yaml/',
      'content/areas/a.yaml\n',
      'content/areas/a\n.yaml',
    ],
    ...[
      'content\\areas\\a.yaml',
      'content/areas/a.yaml\0',
      'content/areas/a-.yaml',
      'content/areas/a--b.yaml',
    ],
    ...[
      'content/reflections/a.mdx',
      'content/reflections/26/a.mdx',
      'content/reflections/2026/07/a.mdx',
    ],
    ...[
      'content/reflections/\u0662\u0660\u0662\u0666/a.mdx',
      `content/pages/${'a'.repeat(81)}.mdx`,
    ],
    ...['content/media/x.svg', 'content/media/.x.png', 'content/media/x', 'content/media/a/b.png'],
    ...[
      'content/media/x.png.exe',
      'content/media/con:x.png',
      'content/media/X.PNG',
      'content/media/x..png',
    ],
    ...['public/index.html', 'package.json', 'Content/areas/a.yaml', 'content/constructor/a.yaml'],
  ])('such as %j leads to nothing', (path) => {
    expect(targetOf(path)).toBeUndefined();
  });

  /** Pieces that paths are made of, good ones and bad ones. */
  const piece = fc.oneof(
    fc.constantFrom('content', '..', '.', '', '~', '.git', 'media', 'site.yaml', '2026', 'a.yaml'),
    fc.constantFrom('a.mdx', 'x.png', 'areas', 'reflections', 'a\\b', '%2e%2e', 'a\0.png', 'C:'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const anyPath = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('/')),
    fc.array(piece, { maxLength: 4 }).map((pieces) => ['content', ...pieces].join('/')),
    // Nearly right ones, and one in the other cases.
    fc
      .tuple(fc.constantFrom('areas', 'guides', 'media', 'reflections/2026', '.'), piece, piece)
      .map(([folder, name, ending]) => `content/${folder}/${name}${ending}`),
    fc
      .tuple(fc.stringMatching(/^[a-z0-9./-]{0,8}$/), fc.constantFrom('.yaml', '.mdx', '.png'))
      .map(([name, ending]) => `content/areas/${name}${ending}`),
  );
  const folders = [...Object.values(entryKinds).map(({ folder }) => folder), 'media', ''];

  it('never leads out of the content folder, nor to any other sort of file', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyPath, (path) => {
        const target = targetOf(path);
        if (!target) return;
        accepted += 1;
        expect(posix.normalize(path)).toBe(path);
        expect(posix.join('content', target.path)).toBe(path);
        expect(target.path).toMatch(
          /^[a-z0-9][a-z0-9/._-]*\.(?:mdx|yaml|png|jpe?g|webp|avif|gif)$/,
        );
        expect(target.path).not.toMatch(/(?:^|\/)\./);
        const [folder = ''] = target.path.split('/').slice(0, -1);
        expect(folders).toContain(folder);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

describe('a collection and a slug', () => {
  it('name the same entry with and without its year', () => {
    const key = { collection: 'reflection', slug: 'a' };
    expect(itemOf('reflection', '2026/a')?.key).toEqual(key);
    expect(itemOf('reflection', 'a')?.key).toEqual(key);
    expect(itemOfId('reflection/2026/a')?.key).toEqual(key);
    expect(itemOfId('settings/site')).toMatchObject({ type: 'settings', name: 'site' });
  });

  it.each([
    ...['reflection', 'reflection/', 'reflection/2026/', 'reflection/x/a', 'reflection/2026/b/a'],
    ...[
      'guide/2026/a',
      'guide/../a',
      'guide/A',
      'settings/x',
      'settings/toString',
      'okand/a',
      '/a',
      '',
    ],
  ])('%j name nothing', (id) => {
    expect(itemOfId(id)).toBeUndefined();
  });

  it('belong to the files that Decap would make them of', () => {
    const paths = ['reflections/2026/a.mdx', 'guides/b.mdx', 'site.yaml'];
    for (const path of paths) {
      const target = targetOf(editorPath(path))!;
      if (target.type === 'picture') throw new Error(path);
      const collection = target.type === 'entry' ? target.kind : 'settings';
      const item = itemOf(collection, slugOfTarget(target))!;
      expect(paths.filter((one) => isFileOf(item, one))).toEqual([path]);
    }
  });
});
