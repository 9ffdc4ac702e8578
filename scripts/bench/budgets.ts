import { addSizes, type Sizes } from './compressed-size.ts';
import type { BenchResult, SizeResult } from './run-bench.ts';
import { bytes, factor, percent } from './format-units.ts';

/** What a measurement came to against its budget. */
export interface BudgetRow {
  /** What was measured. */
  readonly what: string;
  /** Entries it was measured with; undefined for what compares sizes. */
  readonly entries: number | undefined;
  /** What it may be. */
  readonly budget: string;
  /** What it was, or why that is not known. */
  readonly measured: string;
  /** Whether it is within the budget; undefined when it was not measured. */
  readonly isMet: boolean | undefined;
}

/** Largest values allowed, as the project has set them; a kB is 1,000 bytes. */
export const budgets = {
  /** HTML and CSS of a practice, gzip, in bytes: one round trip. */
  firstView: 14_000,
  /** Scripts that hold up the first view, in bytes. */
  blockingJs: 0,
  /** Scripts before search is opened, gzip, in bytes. */
  js: 10_000,
  /** Preloaded fonts, in bytes; they are compressed already. */
  fonts: 60_000,
  /** Memory of a build, in bytes. */
  memory: 2_000_000_000,
  /** Rebuild after an edit as a share of the cold build. */
  editShare: 0.25,
  /** Time of a build as a multiple of Hugo's and Pagefind's. */
  hugoFactor: 2,
} as const;

/** Entries from which on the budgets for memory and for rebuilds hold. */
const largeSite = 10_000;

/** Every budget with what was measured against it, the missed and unmeasured ones too. */
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

/** How the cold build grows from each size to the next, against how the content grows. */
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
