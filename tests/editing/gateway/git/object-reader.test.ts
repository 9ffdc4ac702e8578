import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ObjectReader } from '../../../../src/editing/gateway/git/object-reader.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

describe('the git that is kept running', () => {
  it('gives many answers at once, in order, with every byte', async () => {
    const dir = w.newRepository();
    const texts = Array.from({ length: 300 }, (_, index) => `${index}\n`.repeat(index * 40));
    texts.forEach((text, index) => w.write(dir, `content/med mellanslag ${index}.txt`, text));
    git(dir, 'add', '.');
    git(dir, 'commit', '-qm', 'Many');
    const reader = new ObjectReader(dir, true);
    const names = texts.map((_, index) => `HEAD:content/med mellanslag ${index}.txt`);
    const found = await Promise.all(
      [...names, 'HEAD:content/saknas'].map((name) => reader.read(name)),
    );
    expect(found.pop()).toBeUndefined();
    expect(found.map((one) => one?.content.toString())).toEqual(texts);
    await reader.close();
  });

  it('sees what has been written since it was started', async () => {
    const dir = w.newRepository();
    const reader = new ObjectReader(dir, false);
    const before = await reader.read('refs/heads/main');
    git(dir, 'commit', '-q', '--allow-empty', '-m', 'Next');
    const after = await reader.read('refs/heads/main');
    expect(after?.oid).toBe(git(dir, 'rev-parse', 'main').trim());
    expect(after?.oid).not.toBe(before?.oid);
    git(dir, 'pack-refs', '--all');
    expect(await reader.read('refs/heads/main')).toEqual(after);
    git(dir, 'gc', '-q', '--prune=now');
    expect((await reader.read('refs/heads/main^{tree}'))?.type).toBe('tree');
    await reader.close();
  });

  it('is started anew after it has died, and says that it died', async () => {
    const dir = join(w.emptyFolder(), 'later');
    const reader = new ObjectReader(dir, true);
    const asked = [reader.read('HEAD'), reader.read('HEAD')];
    const ends = await Promise.allSettled(asked);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    cpSync(w.newRepository(), dir, { recursive: true });
    expect((await reader.read('HEAD'))?.type).toBe('commit');
    await reader.close();
    await reader.close();
  });
});
