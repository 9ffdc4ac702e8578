/**
 * `npm run bench:search -- [folder]`: measures the search of the site on judged
 * queries, against Pagefind as it comes and a tuned MiniSearch. Prints tables
 * and, as the last line, JSON.
 *
 * The folder holds `documents.jsonl` {id, title, body, aliases?},
 * `queries.jsonl` {id, type, text} and `judgements.jsonl` {query, document,
 * grade 0–3}; without one, the project's own sets in `tests/judged/` are used
 * with the pages of the example content. Options:
 *
 * - `--pad 2000`: add generated documents until there are so many
 * - `--only ours,pagefind,minisearch,minisearchStemmed`
 * - `--json <file>`: write every ranking
 * - `--grid`: look for the best settings of MiniSearch instead
 * - `--weigh`, `--sizes 2000,10000`: measure bytes and speed on generated sites instead
 */
import { compareSearches } from './bench-search/compare-searches.ts';
import { readSearchOptions } from './bench-search/options.ts';
import { runGrid } from './bench-search/run-tuning.ts';
import { measureBytesAndTimes } from './bench-search/weigh/measure-bytes-and-times.ts';

const root = process.cwd();
const tell = (what: string) => console.error(what);

try {
  const options = readSearchOptions(process.argv.slice(2));
  if (options.grid) console.log(await runGrid(options, root, tell));
  else {
    const { tables, summary } = options.weigh
      ? await measureBytesAndTimes(options.sizes, root, tell)
      : await compareSearches(options, root, tell);
    console.log(tables);
    console.log(JSON.stringify(summary));
  }
} catch (error) {
  tell((error as Error).message);
  process.exitCode = 1;
}
