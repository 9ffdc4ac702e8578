import { withTemporaryFolder } from '../bench/temporary-folder.ts';
import { padDocuments, type Log } from './compare-searches.ts';
import { searchGrid } from './tune-settings.ts';
import { stemmed, unchanged } from './mini-search.ts';
import type { SearchBenchOptions } from './options.ts';
import { readProjectSets } from './project-judged-sets.ts';
import { readSet } from './read-set.ts';

/** How many of the best settings are shown. */
const shown = 10;

/**
 * Looks for the settings of MiniSearch that are best over the project's own
 * tuning half and the set of a folder, if there is one; the test half is never
 * looked at.
 * @param root folder of the project
 * @returns the best settings, with and without stems, for people
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
