import { join } from 'node:path';
import { generateContent } from '../../bench/generate-content.ts';
import { cacheFolder, runScript } from '../../bench/project-run.ts';
import { benchSeed } from '../../bench/run-bench.ts';
import { table } from '../../bench/markdown-table.ts';
import { withTemporaryFolder } from '../../bench/temporary-folder.ts';
import type { Comparison, Log } from '../compare-searches.ts';
import { inBrowser } from '../in-browser.ts';
import { searchBytes, type SearchBytes, type TransferSum } from './transferred-bytes.ts';
import { packedFiles } from './gzip-files.ts';
import { keyTimes, type KeyTimes } from './key-times.ts';
import { fileKinds } from './file-kinds.ts';

/** Measurements of search on a site of one size. */
interface SizeMeasurement {
  readonly entries: number;
  readonly bytes: SearchBytes;
  readonly times: KeyTimes;
}

/**
 * Measures transferred bytes and response times of search on generated sites.
 * @param sizes numbers of entries
 * @param root folder of the project
 * @param tell receives progress messages
 * @throws when a build fails or no Chromium is found
 */
export async function measureBytesAndTimes(
  sizes: readonly number[],
  root: string,
  tell: Log,
): Promise<Comparison> {
  const all: SizeMeasurement[] = [];
  for (const entries of sizes) all.push(await measureSize(entries, root, tell));
  return { tables: tablesOf(all), summary: { weigh: all } };
}

function measureSize(entries: number, root: string, tell: Log): Promise<SizeMeasurement> {
  return withTemporaryFolder(async (dir, alsoRemove) => {
    const place = { root, content: join(dir, 'content'), out: join(dir, 'site') };
    alsoRemove.add(cacheFolder(place));
    tell(`${entries} entries: building a site`);
    await generateContent(place.content, { entries, seed: benchSeed });
    await runScript('build', place);
    return inBrowser(
      place.out,
      async (browser, origin) => {
        tell(`${entries} entries: bytes`);
        const bytes = await searchBytes(browser, origin);
        tell(`${entries} entries: times`);
        return { entries, bytes, times: await keyTimes(browser, origin) };
      },
      packedFiles(place.out),
    );
  });
}

function tablesOf(all: readonly SizeMeasurement[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = (entries: number, name: string, sum: TransferSum) => [
    String(entries),
    name,
    ...fileKinds.map((sort) => kilobytes(sum[sort])),
    kilobytes(sum.total),
  ];
  const bytes = [
    ['entries', 'first search', ...fileKinds, 'all'],
    ...all.flatMap(({ entries, bytes: { whole, typed } }) => [
      row(entries, 'at once', whole),
      row(entries, 'typed', typed),
    ]),
  ];
  const milliseconds = (ms: number) => ms.toFixed(0);
  const times = [
    ['entries', 'keys', 'p50', 'p95', 'max'],
    ...all.map(({ entries, times: { keys, p50, p95, max } }) => [
      String(entries),
      String(keys),
      ...[p50, p95, max].map(milliseconds),
    ]),
  ];
  return [
    'Transferred for a first search, kB (1,000 bytes), medians over queries\n',
    table(bytes),
    '\nFrom a key to its results, ms, on a processor slowed down four times\n',
    table(times),
    '',
  ].join('\n');
}
