import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { differences, digestOf, digestTree } from '../../scripts/bench/tree-digest.ts';

describe('the digest of a folder', () => {
  it('names every file in it and tells which differ', async () => {
    const [a, b] = await Promise.all([folder(), folder()]);
    await writeFile(join(a, 'same.txt'), 'x');
    await writeFile(join(b, 'same.txt'), 'x');
    await mkdir(join(a, 'sub'));
    await writeFile(join(a, 'sub', 'changed.txt'), 'x');
    await mkdir(join(b, 'sub'));
    await writeFile(join(b, 'sub', 'changed.txt'), 'y');
    await writeFile(join(a, 'gone.txt'), '');
    await writeFile(join(b, 'new.txt'), '');
    const [first, second] = await Promise.all([digestTree(a), digestTree(b)]);
    expect([...first.keys()]).toEqual(['gone.txt', 'same.txt', 'sub/changed.txt']);
    expect(differences(first, second)).toEqual(['gone.txt', 'new.txt', 'sub/changed.txt']);
    expect(differences(first, first)).toEqual([]);
    expect(digestOf(first)).not.toBe(digestOf(second));
  });

  it('does not depend on where the folder is', async () => {
    const [a, b] = await Promise.all([folder(), folder()]);
    for (const dir of [a, b]) await writeFile(join(dir, 'x.txt'), 'x');
    expect(digestOf(await digestTree(a))).toBe(digestOf(await digestTree(b)));
  });
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-digest-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
