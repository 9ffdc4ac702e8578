import { parseArgs } from 'node:util';
import { fewestEntries } from './content/counts.ts';

/** Parts of the bench in the order of measurement. */
export const parts = ['check', 'build', 'pages', 'editing', 'hugo'] as const;
/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** Parsed options of `npm run bench`. */
export interface BenchOptions {
  /** Numbers of entries to measure with, in order. */
  readonly sizes: readonly number[];
  /** Parts of the bench to run. */
  readonly parts: ReadonlySet<Part>;
  /** File to write the results to; undefined for one named by date. */
  readonly json: string | undefined;
}

const defaultSizes = '2000,10000';

/**
 * Parses the command line: `--sizes 2000,10000`, `--only
 * check,build,pages,editing,hugo` and `--json <file>`.
 * @throws Error that describes the invalid argument
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: defaultSizes },
      only: { type: 'string', default: parts.join(',') },
      json: { type: 'string' },
    },
  });
  const sizes = split(values.sizes).map(Number);
  if (sizes.length === 0 || !sizes.every((size) => size >= fewestEntries && size % 1 === 0)) {
    throw new Error(
      `--sizes must be whole numbers of at least ${fewestEntries}, with commas between`,
    );
  }
  const only = split(values.only);
  const unknown = only.filter((name) => !isPart(name));
  if (only.length === 0 || unknown.length > 0) {
    throw new Error(`--only must be of ${parts.join(', ')}; got "${values.only}"`);
  }
  return { sizes, parts: new Set(only.filter(isPart)), json: values.json };
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function isPart(name: string): name is Part {
  return (parts as readonly string[]).includes(name);
}
