import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../../../src/editing/gateway/draft-store.ts';
import {
  createGuard,
  type ContentInspector,
} from '../../../../src/editing/gateway/guard/create-guard.ts';
import { Refusal } from '../../../../src/editing/gateway/guard/request-refusal.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { contentFolder, type ContentFolder, type Files } from '../../../support/content-folder.ts';
import { commitAll, git } from '../../../support/git.ts';
import { guide, minimalSite, reflection } from '../../../support/minimal-site.ts';

const file = 'reflections/2025/hon-ville-bara-beratta.mdx';

interface Fixture {
  readonly folder: ContentFolder;
  readonly inspector: ContentInspector;
  /** Codes of what is refused; none when it is let through. */
  judge(changes: Readonly<Record<string, string | null>>, onto?: string): Promise<string[]>;
  head(): string;
}

async function guarded(files: Files = minimalSite()): Promise<Fixture> {
  const folder = await contentFolder(files);
  const { content } = folder.paths;
  commitAll(content, 'Allt');
  const head = () => git(content, 'rev-parse', 'HEAD').trim();
  const inspector = createGuard({
    paths: folder.paths,
    head: () => Promise.resolve(head()),
    today: () => '2026-11-21',
    messages: translator('sv'),
  });
  const judge: Fixture['judge'] = async (changes, onto = head()) => {
    const list: FileChange[] = Object.entries(changes).map(([path, text]) => {
      return { path, content: text === null ? null : Buffer.from(text) };
    });
    try {
      await inspector.guard({ onto, changes: list });
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.problems.map(({ code }) => code);
    }
  };
  return { folder, inspector, judge, head };
}

describe('what is let through', () => {
  it('is what the check would let through', async () => {
    const { judge } = await guarded();
    expect(await judge({ [file]: reflection.replace('Samtalet', 'Mötet') })).toEqual([]);
    expect(await judge({ 'pages/ny.mdx': '---\ntitle: Ny\nsummary: Ny.\n---\n\nHej.\n' })).toEqual(
      [],
    );
  });

  it('may leave an old error elsewhere, but not in what it changes', async () => {
    const old = 'name: A\nkind: okand\n';
    const { judge } = await guarded({ ...minimalSite(), 'parties/a.yaml': old });
    expect(await judge({ 'parties/b.yaml': 'name: B\nkind: municipality\n' })).toEqual([]);
    expect(await judge({ 'parties/a.yaml': `${old}\n` })).toEqual(['unknown-choice']);
    expect(await judge({ 'parties/c.yaml': old })).toEqual(['unknown-choice']);
  });

  it('may have warnings', async () => {
    const { judge } = await guarded();
    expect(await judge({ [file]: reflection.replace('2025-03-10', '2025-04-01') })).toEqual([]);
    expect(
      await judge({ 'guides/gemensam-reflektion.mdx': guide.replace('run: 30', 'run: 45') }),
    ).toEqual([]);
  });
});

describe('what is refused', () => {
  it('is an address that would die, of an entry or of a practice', async () => {
    const { judge } = await guarded({
      ...minimalSite(),
      'pages/extra.mdx': '---\ntitle: X\nsummary: X.\n---\n\nX.\n',
    });
    expect(await judge({ 'pages/extra.mdx': null })).toEqual(['vanished-address']);
    expect(await judge({ [file]: reflection.replaceAll('lyssna-klart', 'annat') })).toContain(
      'vanished-address',
    );
    const redirects = 'addresses:\n  - { from: /extra/, retired: Nej }\n';
    expect(await judge({ 'pages/extra.mdx': null, 'redirects.yaml': redirects })).toEqual([]);
  });

  it('is what another entry builds on', async () => {
    const { judge } = await guarded();
    expect(await judge({ 'teams/radgivarna.yaml': null })).toEqual(
      expect.arrayContaining(['unknown-reference']),
    );
  });

  it('is judged on top of the commit that it is for', async () => {
    const { judge, folder, head } = await guarded();
    const first = head();
    await folder.write({ 'parties/ny.yaml': 'name: Ny\nkind: municipality\n' });
    commitAll(folder.paths.content, 'Ny part');
    const text = reflection.replace('parties: [kommunen]', 'parties: [ny]');
    expect(await judge({ [file]: text }, first)).toEqual(['unknown-reference']);
    expect(await judge({ [file]: text })).toEqual([]);
    expect(await judge({ [file]: text }, first)).toEqual(['unknown-reference']);
  });

  it('never reaches the copy’s neighbours', async () => {
    const { inspector, head } = await guarded();
    for (const path of ['../ut.yaml', '.git/config', 'media/../../ut.png', 'x/y.mdx']) {
      const changes = [{ path, content: Buffer.from('x') }];
      await expect(inspector.guard({ onto: head(), changes })).rejects.toThrow('outside');
    }
  });
});

describe('the copy of the content', () => {
  it('is the published content again after each judgement, also of many at once', async () => {
    const { judge, folder } = await guarded();
    const texts = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0 ? reflection.replace('Samtalet', `Mötet ${index}`) : 'trasigt',
    );
    const told = await Promise.all(
      texts.map((text) => judge({ [file]: text, 'pages/om.mdx': null })),
    );
    expect(told.map((codes) => codes.includes('front-matter-missing'))).toEqual(
      texts.map((text) => text === 'trasigt'),
    );
    const copy = join(folder.paths.cache, 'guard', String(process.pid), 'content');
    for (const [path, text] of Object.entries(minimalSite())) {
      expect(await readFile(join(copy, path), 'utf8')).toBe(text);
    }
  });

  it('follows no link that somebody has put in the repository', async () => {
    const folder = await contentFolder(minimalSite());
    const { content } = folder.paths;
    git(content, 'init', '--quiet', '--initial-branch=main');
    const blob = git(content, 'hash-object', '-w', '--', 'site.yaml').trim();
    git(content, 'add', '--all');
    git(content, 'update-index', '--add', '--cacheinfo', `120000,${blob},pages/lank.mdx`);
    git(content, 'commit', '--quiet', '--message', 'Länk');
    const inspector = createGuard({
      paths: folder.paths,
      head: () => Promise.resolve(git(content, 'rev-parse', 'HEAD').trim()),
      today: () => '2026-11-21',
      messages: translator('sv'),
    });
    await inspector.published();
    const pages = await readdir(
      join(folder.paths.cache, 'guard', String(process.pid), 'content', 'pages'),
      {
        withFileTypes: true,
      },
    );
    expect(pages.map((page) => page.isFile())).toEqual([true, true]);
  });

  it('tells what is published, and reads it once', async () => {
    const { inspector } = await guarded();
    const report = await inspector.published();
    expect(report.projection.practices.map(({ id }) => id)).toEqual(['lyssna-klart']);
    expect(await inspector.published()).toBe(report);
  });
});
