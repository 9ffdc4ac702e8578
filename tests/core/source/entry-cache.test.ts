import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EntryCache, entryDigest, readerVersion } from '../../../src/core/source/entry-cache.ts';
import { projectRoot } from '../../support/project-root.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-cache-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the cache of entries', () => {
  it('is empty before anything is written', async () => {
    expect(await new EntryCache(await folder()).readIndex()).toEqual(new Map());
  });

  it('gives back what was written, whatever it is made of', async () => {
    const cache = new EntryCache(await folder());
    const index = new Map([['a', { data: [undefined, null, 'å', { deep: 1 }] }]]);
    await cache.writeIndex(index, new Map());
    await cache.writeBody('a', { html: '<p>å</p>' });
    expect(await cache.readIndex()).toEqual(index);
    expect(await cache.readBody('a')).toEqual({ html: '<p>å</p>' });
  });

  it('throws for a body that it does not have', async () => {
    await expect(new EntryCache(await folder()).readBody('a')).rejects.toThrow('ENOENT');
  });

  it('leaves no half-written index behind', async () => {
    const dir = await folder();
    const cache = new EntryCache(dir);
    await cache.writeIndex(new Map([['a', 1]]), new Map());
    await cache.writeIndex(new Map([['b', 2]]), new Map([['a', 1]]));
    expect(await cache.readIndex()).toEqual(new Map([['b', 2]]));
    expect((await readdir(dir)).sort()).toEqual(['bodies', 'entries.bin']);
  });
});

describe('the digest of a file', () => {
  it('depends on its bytes and on the version of the code', () => {
    const digest = entryDigest(bytes('text'), 'v1');
    expect(entryDigest(bytes('text'), 'v1')).toBe(digest);
    expect(entryDigest(bytes('text '), 'v1')).not.toBe(digest);
    expect(entryDigest(bytes('text'), 'v2')).not.toBe(digest);
  });

  it('is a file name on every system', () => {
    expect(entryDigest(bytes('text'), 'v1')).toMatch(/^[\w-]{24}$/);
  });
});

describe('the version of the code that reads entries', () => {
  async function project(): Promise<string> {
    const dir = await folder();
    for (const room of ['util', 'model', 'privacy', 'mdx', 'i18n', 'source']) {
      await mkdir(join(dir, 'src', 'core', room), { recursive: true });
      await writeFile(join(dir, 'src', 'core', room, 'a.ts'), room);
    }
    await writeFile(join(dir, 'package-lock.json'), '{}');
    return dir;
  }

  it.each([
    'src/core/util/a.ts',
    'src/core/model/a.ts',
    'src/core/privacy/a.ts',
    'src/core/mdx/a.ts',
    'src/core/i18n/a.ts',
    'src/core/source/a.ts',
    'src/core/mdx/new.ts',
  ])('is another one when %s changes', async (file) => {
    const dir = await project();
    const before = await readerVersion(dir);
    await writeFile(join(dir, file), 'changed');
    expect(await readerVersion(dir)).not.toBe(before);
  });

  it('is another one when the packages change', async () => {
    const dir = await project();
    const before = await readerVersion(dir);
    await writeFile(join(dir, 'package-lock.json'), '{"packages":{}}');
    expect(await readerVersion(dir)).not.toBe(before);
  });

  it('is the same when pages change, and in a copy of the project', async () => {
    const dir = await project();
    const before = await readerVersion(dir);
    await mkdir(join(dir, 'src', 'pages'));
    await writeFile(join(dir, 'src', 'pages', 'a.ts'), 'x');
    const copy = await folder();
    await cp(dir, copy, { recursive: true });
    expect([await readerVersion(dir), await readerVersion(copy)]).toEqual([before, before]);
  });

  it('can be determined for this project', async () => {
    expect(await readerVersion(projectRoot)).toMatch(/^[0-9a-f]{64}$/);
  });
});
