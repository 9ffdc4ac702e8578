import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchContent } from '../../../src/run/server/watch-content.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { minimalSite } from '../../support/minimal-site.ts';

/** A content folder that is watched, and how often something was told since it was last asked. */
async function watched() {
  const { paths } = await contentFolder(minimalSite());
  let times = 0;
  const stop = await watchContent(paths.content, () => (times += 1));
  onTestFinished(stop);
  const told = async () => {
    await expect.poll(() => times, { timeout: 3000 }).toBeGreaterThan(0);
    // Whatever else the same change brings.
    await new Promise((resolve) => setTimeout(resolve, 50));
    times = 0;
  };
  return { content: paths.content, stop, told, count: () => times };
}

it('a file that is changed, replaced, added or removed is reported, every time', async () => {
  const { content, told } = await watched();
  const file = join(content, 'pages', 'om.mdx');
  for (let round = 0; round < 2; round += 1) {
    await writeFile(file, `${round}`);
    await told();
    await writeFile(join(content, '.ny'), 'ny');
    await rename(join(content, '.ny'), file);
    await told();
    await writeFile(join(content, 'pages', 'ny.mdx'), 'x');
    await told();
    await rm(join(content, 'pages', 'ny.mdx'));
    await told();
  }
});

it('a folder that comes later is watched too, and one that comes back', async () => {
  const { content, told } = await watched();
  const folder = join(content, 'reflections', '2027');
  for (let round = 0; round < 2; round += 1) {
    await mkdir(folder);
    await told();
    await writeFile(join(folder, 'a.mdx'), 'x');
    await told();
    await rm(folder, { recursive: true });
    await told();
  }
});

it('what git and text editors keep for themselves is not reported, nor anything afterwards', async () => {
  const { content, stop, count } = await watched();
  await mkdir(join(content, '.git'));
  await writeFile(join(content, '.git', 'index'), 'x');
  await writeFile(join(content, 'pages', 'om.mdx~'), 'x');
  await writeFile(join(content, 'pages', '.om.mdx.swp'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(count()).toBe(0);
  stop();
  await writeFile(join(content, 'pages', 'om.mdx'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(count()).toBe(0);
});
