import { parseArgs } from 'node:util';
import { fewestEntries } from '../bench/content/counts.ts';
import { searchEngines, type SearchEngine } from './search-engines.ts';

/** Parsed options of `npm run bench:search`. */
export interface SearchBenchOptions {
  /** Folder of a judged set; undefined for the project's own sets. */
  readonly folder: string | undefined;
  /** Minimum number of documents, reached by adding generated ones; 0 adds none. */
  readonly pad: number;
  /** File to write all rankings to. */
  readonly json: string | undefined;
  /** Search engines to compare. */
  readonly only: readonly SearchEngine[];
  /** Whether to tune MiniSearch instead of comparing engines. */
  readonly grid: boolean;
  /** Whether to measure bytes and times on generated sites instead. */
  readonly weigh: boolean;
  /** Numbers of entries of the generated sites. */
  readonly sizes: readonly number[];
}

/**
 * Parses the command line: `[folder] --pad 2000 --json <file> --only
 * ours,pagefind,minisearch,minisearchStemmed --grid --weigh --sizes 2000,10000`.
 * @throws Error that describes the invalid argument
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
