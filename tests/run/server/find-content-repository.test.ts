import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findContentRepository } from '../../../src/run/server/find-content-repository.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { commitAll, git } from '../../support/git.ts';
import { minimalSite } from '../../support/minimal-site.ts';

const author = { name: 'Lokal redaktör', email: 'redaktor@localhost' };
const find = (dir: string) => findContentRepository(dir, author, 'Först');

describe('the repository of a content folder', () => {
  it('is the one around it, and its branch the one that is checked out', async () => {
    const { paths } = await contentFolder(minimalSite());
    const root = join(paths.content, '..');
    commitAll(root, 'Allt');
    git(root, 'checkout', '--quiet', '-b', 'kunskap');
    expect(await find(paths.content)).toEqual({
      state: 'ready',
      root,
      contentPath: 'content',
      branch: 'kunskap',
      isNew: false,
    });
  });

  it('is made where there is none, with everything in it', async () => {
    const { paths } = await contentFolder(minimalSite());
    const found = await find(paths.content);
    expect(found).toMatchObject({ state: 'ready', contentPath: '', branch: 'main', isNew: true });
    expect(git(paths.content, 'log', '--format=%an: %s')).toBe('Lokal redaktör: Först\n');
    expect(git(paths.content, 'status', '--short')).toBe('');
    expect(await find(paths.content)).toMatchObject({ state: 'ready', isNew: false });
  });

  it('is made also for a folder that is not there yet, or is empty', async () => {
    const { paths } = await contentFolder();
    await rm(paths.content, { recursive: true });
    expect(await find(paths.content)).toMatchObject({ state: 'ready', isNew: true });
  });

  it('is its own where the one around it leaves it out', async () => {
    const folder = await contentFolder(minimalSite());
    const root = join(folder.paths.content, '..');
    await folder.write({ '../.gitignore': 'content\n' });
    commitAll(root, 'Utan innehåll');
    expect(await find(folder.paths.content)).toMatchObject({
      root: folder.paths.content,
      isNew: true,
    });
  });

  it('is not used while the content has not been committed', async () => {
    const folder = await contentFolder(minimalSite());
    const root = join(folder.paths.content, '..');
    git(root, 'init', '--quiet', '--initial-branch=main');
    expect(await find(folder.paths.content)).toEqual({ state: 'not-committed' });
  });

  it('is not used while it stands on no branch', async () => {
    const { paths } = await contentFolder(minimalSite());
    commitAll(paths.content, 'Allt');
    git(paths.content, 'checkout', '--quiet', '--detach');
    expect(await find(paths.content)).toEqual({ state: 'detached' });
  });

  it('cannot be determined on a machine without git', async () => {
    const { paths } = await contentFolder(minimalSite());
    vi.stubEnv('PATH', '/nowhere');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(await find(paths.content)).toEqual({ state: 'no-git' });
  });
});
