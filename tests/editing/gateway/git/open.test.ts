import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;

describe('opening a store', () => {
  it('wants a repository, at its root, with the branch and the folder', async () => {
    const dir = w.newRepository();
    await expect(w.open(w.emptyFolder())).rejects.toThrow('git');
    await expect(w.open(join(dir, 'content'))).rejects.toThrow('not the root');
    await expect(w.open(dir, { branch: 'nope' })).rejects.toThrow('no branch nope');
    await expect(w.open(dir, { contentPath: 'nope' })).rejects.toThrow('no folder nope');
    await expect(w.open(dir, { contentPath: '../x' })).rejects.toThrow('not a path');
    git(dir, 'branch', 'cms/guide/x');
    await expect(w.open(dir, { branch: 'cms/guide/x' })).rejects.toThrow('one of the drafts');
    await expect(w.open(dir, { push: { remote: '--exec=x' } })).rejects.toThrow('not a remote');
    await expect(w.open(dir)).resolves.toBeDefined();
  });

  it('says so when a branch leaves no room for drafts', async () => {
    const dir = w.newRepository();
    git(dir, 'branch', 'cms');
    await expect(w.open(dir)).rejects.toThrow('in the way');
  });

  it('works on a bare repository, and on one with longer names of objects', async () => {
    const bare = join(w.emptyFolder(), 'bare.git');
    git(w.newRepository(), 'clone', '-q', '--bare', '.', bare);
    const long = w.emptyFolder();
    git(long, 'init', '-q', '--initial-branch=main', '--object-format=sha256');
    w.write(long, `content/${entry}`, w.entryText);
    git(long, 'add', '.');
    git(long, 'commit', '-qm', 'First');
    for (const dir of [bare, long]) {
      const store = await w.open(dir);
      await store.save(saving('nytt\n'));
      await store.publish(key, w.cia, w.pass);
      expect(w.shown(dir, 'main')).toBe('nytt\n');
      expect(w.faults(dir)).toEqual([]);
    }
    expect(w.textIn(long, `content/${entry}`)).toBe('nytt\n');
  });

  it('works in a work tree beside the first one, with its own index', async () => {
    const dir = w.newRepository();
    git(dir, 'checkout', '-qb', 'other');
    const beside = join(w.emptyFolder(), 'beside');
    git(dir, 'worktree', 'add', '-q', beside, 'main');
    const store = await w.open(beside);
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(w.textIn(beside, `content/${entry}`)).toBe('nytt\n');
    expect(git(beside, 'status', '--porcelain')).toBe('');
    expect(w.textIn(dir, `content/${entry}`)).toBe(w.entryText);
    await expect(w.open(dir)).rejects.toThrow('in use');
  });

  it('runs no hook and asks for no signature, whatever the repository says', async () => {
    const dir = w.newRepository();
    for (const hook of [
      'reference-transaction',
      'pre-commit',
      'post-commit',
      'post-index-change',
    ]) {
      w.write(dir, `.git/hooks/${hook}`, `#!/bin/sh\ntouch '${dir}/hooked'\nexit 1\n`);
      spawnSync('chmod', ['+x', join(dir, '.git/hooks', hook)]);
    }
    git(dir, 'config', 'commit.gpgSign', 'true');
    git(dir, 'config', 'core.fsmonitor', `touch '${dir}/hooked'`);
    const store = await w.open(dir);
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(existsSync(join(dir, 'hooked'))).toBe(false);
    expect(w.textIn(dir, `content/${entry}`)).toBe('nytt\n');
  });
});

describe('the lock of the repository', () => {
  const lockOf = (dir: string) => join(dir, '.git/samklok/lock');
  const holder = (dir: string) => JSON.parse(readFileSync(lockOf(dir), 'utf8')) as object;

  it('keeps a second service out until the first is closed', async () => {
    const { dir, store } = await w.newStore();
    await expect(w.open(dir)).rejects.toThrow(`in use by process ${process.pid}`);
    await store.close();
    await store.close();
    expect(existsSync(lockOf(dir))).toBe(false);
    await expect(w.open(dir)).resolves.toBeDefined();
  });

  it('is let go when opening fails', async () => {
    const dir = w.newRepository();
    await expect(w.open(dir, { branch: 'nope' })).rejects.toThrow();
    await expect(w.open(dir)).resolves.toBeDefined();
  });

  it('is taken over from a process that has ended, also when its number is used again', async () => {
    const { dir, store } = await w.newStore();
    const mine = holder(dir);
    await store.close();
    const { pid } = spawnSync('true');
    const gone = { ...mine, pid };
    const again = { ...mine, pid: 1, began: 'long ago' };
    const ownNumber = { ...mine, token: 'of an earlier start' };
    for (const dead of [gone, again, ownNumber, 'half a lo']) {
      writeFileSync(lockOf(dir), typeof dead === 'string' ? dead : JSON.stringify(dead));
      await (await w.open(dir)).close();
    }
  });

  it('is respected from another machine as long as it gives signs of life', async () => {
    const { dir, store } = await w.newStore();
    const far = JSON.stringify({ ...holder(dir), host: `not-${hostname()}` });
    await store.close();
    writeFileSync(lockOf(dir), far);
    await expect(w.open(dir)).rejects.toThrow(`on not-${hostname()}`);
    const long = new Date(Date.now() - 120_000);
    utimesSync(lockOf(dir), long, long);
    await expect(w.open(dir)).resolves.toBeDefined();
  });

  it('is needed for everything: a closed store does nothing', async () => {
    const { store } = await w.newStore();
    await store.close();
    await expect(store.head()).rejects.toThrow('closed');
    await expect(store.save(saving('x\n'))).rejects.toThrow('closed');
  });
});

describe('locks that a killed git left', () => {
  it('are removed at the start once they are old, and block nothing', async () => {
    const dir = w.newRepository();
    const locks = ['HEAD', 'packed-refs', 'refs/heads/main', 'refs/heads/cms/guide/lyssna'].concat(
      'refs/samklok/worktree',
    );
    for (const name of locks) w.write(dir, `.git/${name}.lock`, '');
    w.write(dir, '.git/packed-refs.new', '');
    w.write(dir, '.git/refs/heads/feature.lock', '');
    const store = await w.open(dir);
    expect(locks.filter((name) => existsSync(join(dir, `.git/${name}.lock`)))).toEqual([]);
    expect(existsSync(join(dir, '.git/refs/heads/feature.lock'))).toBe(true);
    await store.save(saving('nytt\n'));
    await store.publish(key, w.cia, w.pass);
    expect(await store.listDrafts()).toEqual([]);
  });
});

describe('pushing', () => {
  it('sends what is published to the remote, after the fact', async () => {
    const bare = join(w.emptyFolder(), 'bare.git');
    const dir = w.newRepository();
    git(dir, 'clone', '-q', '--bare', '.', bare);
    const store = await w.open(dir, { push: { remote: bare } });
    await store.save(saving('nytt\n'));
    const commit = await store.publish(key, w.cia, w.pass);
    await store.close();
    expect(git(bare, 'rev-parse', 'main').trim()).toBe(commit);
    expect(git(bare, 'for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
  });

  it('loses no publication when the remote does not take it, and makes up for it later', async () => {
    const bare = join(w.emptyFolder(), 'bare.git');
    const dir = w.newRepository();
    const warnings: string[] = [];
    const onWarning = (text: string) => warnings.push(text);
    const store = await w.open(dir, { push: { remote: bare }, onWarning });
    await store.save(saving('nytt\n'));
    const commit = await store.publish(key, w.cia, w.pass);
    await store.close();
    expect(w.shown(dir, 'main')).toBe('nytt\n');
    expect(warnings.at(-1)).toContain(`not pushed to ${bare}`);
    git(dir, 'init', '-q', '--bare', bare);
    await (await w.open(dir, { push: { remote: bare } })).close();
    expect(git(bare, 'rev-parse', 'main').trim()).toBe(commit);
  });
});
