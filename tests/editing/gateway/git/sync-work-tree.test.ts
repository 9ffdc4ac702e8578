import {
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;
const file = `content/${entry}`;
const status = (dir: string) => git(dir, 'status', '--porcelain');

/** A store that collects its warnings. */
async function warned() {
  const warnings: string[] = [];
  const made = await w.newStore({ onWarning: (text) => warnings.push(text) });
  return { ...made, warnings };
}

describe('the work tree, after a publication', () => {
  it('has what was changed, added and removed, and nothing left to commit', async () => {
    const { dir, store } = await w.newStore();
    const changes = [
      { path: entry, content: Buffer.from('nytt\n') },
      { path: 'reflections/2026/ny.mdx', content: Buffer.from('ny\n') },
      { path: 'guides/tala.mdx', content: null },
    ];
    await store.save(saving('', { changes }));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(dir, file)).toBe('nytt\n');
    expect(w.textIn(dir, 'content/reflections/2026/ny.mdx')).toBe('ny\n');
    expect(existsSync(join(dir, 'content/guides/tala.mdx'))).toBe(false);
    expect(status(dir)).toBe('');
    await store.save(saving(null));
    await store.publish(key, w.cia, w.pass);
    expect(existsSync(join(dir, 'content/guides'))).toBe(false);
    expect(status(dir)).toBe('');
  });

  it('keeps what was changed by hand, in files and in the index, and says so', async () => {
    const { dir, store, warnings } = await warned();
    w.write(dir, file, 'för hand\n');
    w.write(dir, 'content/guides/tala.mdx', 'i kön\n');
    git(dir, 'add', 'content/guides/tala.mdx');
    w.write(dir, 'content/ny.txt', 'min\n');
    const changes = [entry, 'guides/tala.mdx', 'ny.txt'].map((path) => ({
      path,
      content: Buffer.from('publicerat\n'),
    }));
    await store.save(saving('', { changes }));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(dir, file)).toBe('för hand\n');
    expect(w.textIn(dir, 'content/guides/tala.mdx')).toBe('i kön\n');
    expect(w.textIn(dir, 'content/ny.txt')).toBe('min\n');
    expect(git(dir, 'show', ':content/guides/tala.mdx')).toBe('i kön\n');
    expect(git(dir, 'diff', '--name-only').split('\n').filter(Boolean)).toEqual([
      file,
      'content/ny.txt',
    ]);
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain(file);
  });

  it('is left alone while another branch is checked out', async () => {
    const { dir, store } = await w.newStore();
    git(dir, 'checkout', '-qb', 'feature');
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(dir, file)).toBe(w.entryText);
    expect(status(dir)).toBe('');
    git(dir, 'checkout', '-q', 'main');
    expect(w.textIn(dir, file)).toBe('nytt\n');
    await store.save(saving('igen\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(dir, file)).toBe('igen\n');
    expect(status(dir)).toBe('');
  });

  it('is never written through a symbolic link', async () => {
    const { dir, store, warnings } = await warned();
    const outside = w.emptyFolder();
    w.write(outside, 'lyssna.mdx', w.entryText);
    renameSync(join(dir, 'content/guides'), join(dir, 'guides-aside'));
    symlinkSync(outside, join(dir, 'content/guides'));
    rmSync(join(dir, 'content/redirects.yaml'));
    symlinkSync(join(outside, 'aim'), join(dir, 'content/redirects.yaml'));
    const changes = [entry, 'redirects.yaml'].map((path) => ({
      path,
      content: Buffer.from('x\n'),
    }));
    await store.save(saving('', { changes }));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(outside, 'lyssna.mdx')).toBe(w.entryText);
    expect(existsSync(join(outside, 'aim'))).toBe(false);
    expect(warnings).toHaveLength(2);
  });

  it('is brought along later when someone holds the index', async () => {
    const { dir, store, warnings } = await warned();
    const lock = join(dir, '.git/index.lock');
    writeFileSync(lock, '');
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.shown(dir, 'main')).toBe('nytt\n');
    expect(warnings.join()).toContain('index is locked');
    rmSync(lock);
    await store.save(
      saving('mer\n', { changes: [{ path: 'mer.txt', content: Buffer.from('m') }] }),
    );
    await store.publish(key, w.cia, w.pass);
    expect(status(dir)).toBe('');
  });

  it('is brought along at the next start when the service ended in between', async () => {
    const { dir, store } = await w.newStore();
    const before = await store.head();
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    await store.close();
    git(dir, 'update-ref', 'refs/samklok/worktree', before);
    git(dir, 'restore', '--source', before, '--staged', '--worktree', '.');
    expect(status(dir)).not.toBe('');
    await w.open(dir);
    expect(w.textIn(dir, file)).toBe('nytt\n');
    expect(status(dir)).toBe('');
  });

  it('is not given what others have put on the branch: that is theirs to check out', async () => {
    const { dir, store } = await w.newStore();
    w.write(dir, 'content/guides/tala.mdx', 'för hand\n');
    git(dir, 'commit', '-qam', 'By hand');
    w.write(dir, 'content/guides/tala.mdx', 'tala\n');
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(dir, 'content/guides/tala.mdx')).toBe('tala\n');
    expect(status(dir)).toBe(' M content/guides/tala.mdx\n');
  });

  it('goes without an index where there is none', async () => {
    const dir = w.emptyFolder();
    const origin = w.newRepository();
    git(dir, 'clone', '-q', '--no-checkout', origin, 'copy');
    const copy = join(dir, 'copy');
    const store = await w.open(copy);
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.shown(copy, 'main')).toBe('nytt\n');
    expect(existsSync(join(copy, '.git/index'))).toBe(false);
  });
});

describe('the lock of the index', () => {
  it('is removed at the start when an earlier service left it, and only then', async () => {
    const dir = w.newRepository();
    const lock = join(dir, '.git/index.lock');
    mkdirSync(join(dir, '.git/samklok/tmp'), { recursive: true });
    writeFileSync(join(dir, '.git/samklok/tmp/index'), 'ours');
    writeFileSync(lock, 'of someone who writes a message');
    await (await w.open(dir)).close();
    expect(existsSync(lock)).toBe(true);
    rmSync(lock);
    mkdirSync(join(dir, '.git/samklok/tmp'), { recursive: true });
    writeFileSync(join(dir, '.git/samklok/tmp/index'), 'ours');
    linkSync(join(dir, '.git/samklok/tmp/index'), lock);
    await w.open(dir);
    expect(existsSync(lock)).toBe(false);
  });
});
