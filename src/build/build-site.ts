import { rename, rm } from 'node:fs/promises';
import { checkContent } from '../check/check-content.ts';
import { reportAsText } from '../check/report.ts';
import { translator } from '../i18n/index.ts';
import { today } from '../source/clock.ts';
import type { Paths } from '../source/paths.ts';
import { runBin } from './run-bin.ts';

/**
 * Checks the content and, if nothing in it stops a build, builds the site, its
 * search index, and puts both in place in one step.
 * @returns whether the site was built
 * @throws when a tool fails for a reason that is not the content's
 */
export async function buildSite(paths: Paths): Promise<boolean> {
  const clock = stopwatch();
  const report = await checkContent(paths, today());
  const messages = translator(report.content.site.language);
  console.log(reportAsText(report, messages));
  if (report.errors > 0) {
    console.error(messages.cli.buildRefused);
    return false;
  }
  clock.lap('check');

  const making = `${paths.out}.new-${process.pid}`;
  try {
    await runBin(paths, 'astro', ['build', '--silent'], { OUT_DIR: making });
    clock.lap('pages');
    await runBin(paths, 'pagefind', ['--silent', '--site', making]);
    clock.lap('search');
    await replaceFolder(making, paths.out);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  console.log(clock.total());
  return true;
}

/** Puts `fresh` where `place` is. What was there is gone only once `fresh` is in place. */
async function replaceFolder(fresh: string, place: string): Promise<void> {
  const old = `${place}.old-${process.pid}`;
  const hadOld = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, place);
  } catch (error) {
    if (hadOld) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
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
