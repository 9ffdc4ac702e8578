import { addSizes, type Sizes } from './compressed-size.ts';
import type { BenchResult, SizeResult } from './run-bench.ts';
import { bytes, factor, percent } from './format-units.ts';

/** A measurement compared with its budget. */
export interface BudgetRow {
  /** Name of the measurement. */
  readonly what: string;
  /** Number of entries; undefined for comparisons between sizes. */
  readonly entries: number | undefined;
  /** The budget as text. */
  readonly budget: string;
  /** The measured value as text, or why it is missing. */
  readonly measured: string;
  /** Whether the budget is met; undefined when not measured. */
  readonly isMet: boolean | undefined;
}

/** The project's budgets; a kB is 1,000 bytes. */
export const budgets = {
  /** HTML and CSS of a practice page, gzip, in bytes: one round trip. */
  firstView: 14_000,
  /** Render-blocking scripts, in bytes. */
  blockingJs: 0,
  /** Scripts loaded before search is opened, gzip, in bytes. */
  js: 10_000,
  /** Preloaded fonts, in bytes; already compressed. */
  fonts: 60_000,
  /** Peak memory of a build, in bytes. */
  memory: 2_000_000_000,
  /** Time of an incremental build as a share of the cold build. */
  editShare: 0.25,
  /** Time of a build as a multiple of Hugo's and Pagefind's. */
  hugoFactor: 2,
} as const;

/** Minimum number of entries for the budgets of memory and incremental builds. */
const largeSite = 10_000;

/** Compares all measurements with their budgets, including missed and unmeasured ones. */
export function budgetRows({ sizes }: BenchResult): BudgetRow[] {
  return [
    ...sizes.flatMap((size) => [...pageRows(size), ...buildRows(size), ...hugoRows(size)]),
    ...growthRows(sizes),
    ...unmeasuredRows,
  ];
}

function pageRows({ entries, pages }: SizeResult): BudgetRow[] {
  if (!pages) return [];
  const { html, css, blockingJs, js, fonts } = pages.practice;
  const row = (what: string, size: Sizes, encoding: 'gzip' | 'raw', most: number): BudgetRow => ({
    what: `practice page, ${what}`,
    entries,
    budget: `≤ ${bytes(most)}`,
    measured: `${bytes(size[encoding])}${encoding === 'gzip' ? ` (brotli ${bytes(size.brotli)})` : ''}`,
    isMet: size[encoding] <= most,
  });
  return [
    row('HTML and CSS', addSizes(html, css), 'gzip', budgets.firstView),
    row('blocking JS', blockingJs, 'gzip', budgets.blockingJs),
    row('JS before search', js, 'gzip', budgets.js),
    row('fonts', fonts, 'raw', budgets.fonts),
  ];
}

function buildRows({ entries, build }: SizeResult): BudgetRow[] {
  if (!build) return [];
  const peak = Math.max(build.cold.peakTree, build.unchanged.peakTree, build.edit.peakTree);
  const share = build.edit.seconds / build.cold.seconds;
  const different = build.editDiffers.length;
  const bytesRow: BudgetRow = {
    what: 'rebuild after one edit, bytes as of a cold build',
    entries,
    budget: 'equal',
    measured: different === 0 ? 'equal' : `${different} files differ`,
    isMet: build.projectChanged ? undefined : different === 0,
  };
  if (entries < largeSite) return [bytesRow];
  return [
    bytesRow,
    {
      what: 'build, memory of all processes',
      entries,
      budget: `≤ ${bytes(budgets.memory)}`,
      measured: peak === 0 ? 'unknown on this system' : bytes(peak),
      isMet: peak === 0 ? undefined : peak <= budgets.memory,
    },
    {
      what: 'rebuild after one edit, of the cold build',
      entries,
      budget: `≤ ${percent(budgets.editShare)}`,
      measured: `${percent(share)} (CPU ${percent(build.edit.cpuSeconds / build.cold.cpuSeconds)})`,
      isMet: share <= budgets.editShare,
    },
  ];
}

function hugoRows({ entries, build, hugo }: SizeResult): BudgetRow[] {
  if (!build) return [];
  const common = {
    what: 'cold build, of Hugo and Pagefind',
    entries,
    budget: `≤ ${factor(budgets.hugoFactor)}`,
  };
  if (!hugo)
    return [
      { ...common, measured: 'left out: no hugo on PATH, or not asked for', isMet: undefined },
    ];
  const ratio = build.cold.seconds / (hugo.hugoSeconds + hugo.pagefindSeconds);
  const cpu = factor(build.cold.cpuSeconds / hugo.cpuSeconds);
  const measured = `${factor(ratio)} (CPU ${cpu})`;
  return [{ ...common, measured, isMet: ratio <= budgets.hugoFactor }];
}

/** Growth of the cold build's time between sizes, compared with the growth of the content. */
function growthRows(sizes: readonly SizeResult[]): BudgetRow[] {
  return sizes.slice(1).flatMap((large, at) => {
    const small = sizes[at]!;
    if (!small.build || !large.build) return [];
    const content = large.entries / small.entries;
    const time = large.build.cold.seconds / small.build.cold.seconds;
    const cpu = factor(large.build.cold.cpuSeconds / small.build.cold.cpuSeconds);
    return [
      {
        what: `growth of the cold build, ${small.entries} → ${large.entries}`,
        entries: undefined,
        budget: `≤ ${factor(content)}`,
        measured: `${factor(time)} (CPU ${cpu})`,
        isMet: time <= content,
      },
    ];
  });
}

const unmeasuredRows: readonly BudgetRow[] = [
  ['search, first result in 2,000 entries', '≤ 120 kB, ≤ 100 ms', 'left out: needs a browser'],
  ['cold build, of Starlight', '≤ 0.125×', 'left out: would be another project to install'],
  ['Lighthouse, mobile', '4 × 100', 'left out: needs a browser'],
].map(([what = '', budget = '', measured = '']) => ({
  what,
  entries: undefined,
  budget,
  measured,
  isMet: undefined,
}));
