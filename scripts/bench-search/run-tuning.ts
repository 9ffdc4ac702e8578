import { withTemporaryFolder } from '../bench/temporary-folder.ts';
import { padDocuments, type Log } from './compare-searches.ts';
import { searchGrid } from './tune-settings.ts';
import { stemmed, unchanged } from './mini-search.ts';
import type { SearchBenchOptions } from './options.ts';
import { readProjectSets } from './project-judged-sets.ts';
import { readSet } from './read-set.ts';

/** Number of best settings to show. */
const shown = 10;

/**
 * Searches for the MiniSearch settings with the best scores on the project's tuning
 * queries and the optional set of a folder. The test queries are not used.
 * @param root folder of the project
 * @param tell receives progress messages
 * @returns the best settings, with and without stemming, as text
 */
export function runGrid(
  { folder, pad }: Pick<SearchBenchOptions, 'folder' | 'pad'>,
  root: string,
  tell: Log,
): Promise<string> {
  return withTemporaryFolder(async (dir) => {
    tell('building the site of the example content');
    const { tuning } = await readProjectSets(root, dir, tell);
    const given =
      folder === undefined ? [] : [await padDocuments(await readSet(folder, tell), pad, tell)];
    const lines = Object.entries({ minisearch: unchanged, minisearchStemmed: stemmed }).flatMap(
      ([name, reduce]) => {
        tell(name);
        const best = searchGrid([tuning, ...given], reduce, tell).slice(0, shown);
        return best.map(({ ndcg10, scores, settings }) => {
          const each = scores.map((score) => score.ndcg10.toFixed(4)).join(' ');
          return `${name} ${ndcg10.toFixed(4)} (${each}) ${JSON.stringify(settings)}`;
        });
      },
    );
    return lines.join('\n');
  });
}
