import { mkdir, readdir, rm, cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent } from '../../core/check/check-content.ts';
import { reportAsText } from '../../core/check/check-report.ts';
import { readEditingSettings } from '../../editing/settings/read-settings.ts';
import { collectPageFacts } from '../../search/indexing/collect-page-facts.ts';
import { buildIndex } from '../../search/indexing/build-index.ts';
import { synonymGroups } from '../../search/indexing/synonym-groups.ts';
import { translator } from '../../core/i18n/index.ts';
import { today } from '../../core/util/today.ts';
import type { Paths } from '../../core/source/run-paths.ts';
import { writeOfflineFiles } from './offline/write-offline-files.ts';
import { runTool } from './run-tool.ts';

/**
 * Checks the content; without errors, builds the site and its search index and
 * replaces the output folder in one step.
 * @returns false when errors in the content or the settings prevent the build
 * @throws when Astro, Pagefind or the file system fails
 */
export async function buildSite(paths: Paths): Promise<boolean> {
  const clock = stopwatch();
  const day = today();
  const report = await checkContent(paths, day);
  const messages = translator(report.content.site.language);
  console.log(reportAsText(report, messages));
  if (report.errors > 0) {
    console.error(messages.cli.buildRefused);
    return false;
  }
  const editing = await readEditingSettings(paths.root, process.env, messages);
  if (!editing.ok) {
    for (const { file, line, column, message, fix } of editing.problems) {
      console.error(`${file}:${line}:${column}  ${message}  → ${fix}`);
    }
    return false;
  }
  clock.lap('check');

  // Inside the project: Astro cannot build into every folder, such as one on another disk.
  const buildDir = join(paths.cache, `site-${process.pid}`);
  try {
    await runTool(paths, 'astro', ['build', '--silent'], { OUT_DIR: buildDir });
    clock.lap('pages');
    await runTool(paths, 'pagefind', ['--silent', '--site', buildDir]);
    await removeUnusedFiles(buildDir);
    await buildIndex({
      dir: buildDir,
      facts: collectPageFacts(report.content, report.projection, day),
      synonyms: synonymGroups(report.content),
      language: report.content.site.language,
    });
    clock.lap('search');
    await writeOfflineFiles({ dir: buildDir });
    await mkdir(dirname(paths.out), { recursive: true });
    await replaceFolder(buildDir, paths.out);
  } finally {
    await rm(buildDir, { recursive: true, force: true });
  }
  console.log(clock.total());
  return true;
}

/** Pagefind's ready-made interfaces, which this site does not use: five times the size of its engine. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

async function removeUnusedFiles(site: string): Promise<void> {
  const folder = join(site, 'pagefind');
  const files = await readdir(folder).catch(() => []);
  await Promise.all(
    files.filter((file) => unusedFiles.test(file)).map((file) => rm(join(folder, file))),
  );
}

function stopwatch() {
  const start = performance.now();
  let last = start;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return {
    lap: (name: string) => {
      const now = performance.now();
      console.log(`${name}: ${seconds(now - last)}`);
      last = now;
    },
    total: () => `total: ${seconds(performance.now() - start)}`,
  };
}

/**
 * Replaces the folder `target` with `source`. The old folder is deleted only once
 * the new one is in place, and restored if that fails.
 * @throws when the file system fails; `target` is then unchanged
 */
async function replaceFolder(source: string, target: string): Promise<void> {
  const staged = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    // On another disk this is a slow copy; it comes first, so that the swap itself is a quick rename.
    await move(source, staged);
    const hadOld = await renameIfThere(target, old);
    try {
      await rename(staged, target);
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(staged, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
