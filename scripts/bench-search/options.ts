import { parseArgs } from 'node:util';
import { fewestEntries } from '../bench/content/counts.ts';
import { searchEngines, type SearchEngine } from './search-engines.ts';

/** What `npm run bench:search` is asked to do. */
export interface SearchBenchOptions {
  /** Folder of a judged set; the project's own sets when left out. */
  readonly folder: string | undefined;
  /** How many documents there are to be, generated ones included; 0: no more than there are. */
  readonly pad: number;
  /** File to write every ranking to. */
  readonly json: string | undefined;
  /** Ways of searching to compare. */
  readonly only: readonly SearchEngine[];
  /** Whether to look for the best settings of MiniSearch instead. */
  readonly grid: boolean;
  /** Whether to measure bytes and speed on generated sites instead. */
  readonly weigh: boolean;
  /** Entries of the sites that are weighed. */
  readonly sizes: readonly number[];
}

/**
 * Reads the arguments of the command line: `[folder] --pad 2000 --json <file>
 * --only ours,pagefind,minisearch,minisearchStemmed --grid --weigh --sizes 2000,10000`.
 * @throws Error that says what is wrong with them
 */
export function readSearchOptions(args: readonly string[]): SearchBenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pad: { type: 'string', default: '0' },
      json: { type: 'string' },
      only: { type: 'string', default: searchEngines.join(',') },
      grid: { type: 'boolean', default: false },
      weigh: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '2000,10000' },
    },
  });
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Error(`One folder at most; got "${positionals.join('", "')}"`);
  const pad = Number(values.pad);
  if (!Number.isInteger(pad) || pad < 0) throw new Error('--pad must be a whole number');
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= fewestEntries)) {
    throw new Error(
      `--sizes must be whole numbers of at least ${fewestEntries}, with commas between`,
    );
  }
  const only = values.only.split(',').map((name) => name.trim());
  if (!only.every(isWay)) {
    throw new Error(`--only must be of ${searchEngines.join(', ')}; got "${values.only}"`);
  }
  const { json, grid, weigh } = values;
  return { folder, pad, json, only, grid, weigh, sizes };
}

function isWay(name: string): name is SearchEngine {
  return (searchEngines as readonly string[]).includes(name);
}
