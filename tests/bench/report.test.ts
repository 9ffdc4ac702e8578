import { describe, expect, it } from 'vitest';
import { budgetRows, budgets } from '../../scripts/bench/budgets.ts';
import type { BuildRuns } from '../../scripts/bench/build-runs.ts';
import { noBytes } from '../../scripts/bench/compressed-size.ts';
import { countsFor } from '../../scripts/bench/content/counts.ts';
import type { PageWeight } from '../../scripts/bench/page-weight.ts';
import { parsePartTimes, type Run } from '../../scripts/bench/project-run.ts';
import { formatReport } from '../../scripts/bench/report.ts';
import type { BenchResult, SizeResult } from '../../scripts/bench/run-bench.ts';
import { table } from '../../scripts/bench/markdown-table.ts';
import { bytes } from '../../scripts/bench/format-units.ts';

const run = (seconds: number, peakTree = 1e9): Run => ({
  seconds,
  cpuSeconds: seconds * 1.5,
  peakTree,
  peakSingle: peakTree / 2,
  parts: { pages: seconds },
  load: 1,
});

const build = (own: Partial<BuildRuns> = {}): BuildRuns => ({
  cold: run(40),
  unchanged: run(8),
  edit: run(10),
  coldAgain: run(41),
  pages: 14_000,
  projectChanged: false,
  unchangedDiffers: [],
  editDiffers: [],
  ...own,
});

const page = (html: number, js = 0): PageWeight => {
  const size = (gzip: number) => ({ raw: gzip * 4, gzip, brotli: gzip - 1 });
  return {
    address: '/arbetssatt/x/',
    html: size(html),
    css: size(6000),
    blockingJs: noBytes,
    js: js ? size(js) : noBytes,
    fonts: { raw: 60_000, gzip: 60_000, brotli: 60_000 },
    files: { css: [], blockingJs: [], modules: [], fonts: [] },
  };
};

const size = (entries: number, own: Partial<SizeResult> = {}): SizeResult => ({
  entries,
  counts: countsFor(entries),
  practices: 10,
  contentBytes: 1e6,
  ...own,
});

const result = (...sizes: SizeResult[]): BenchResult => ({
  date: '2026-11-21T20:00:00.000Z',
  machine: { processor: 'Test', cores: 2, memory: 8e9, node: 'v24.0.0', loadBefore: 0 },
  sizes,
});

const verdicts = (of: BenchResult) =>
  Object.fromEntries(budgetRows(of).map((row) => [row.what, row.isMet]));

describe('budgets', () => {
  it('are met at the limit and missed above it', () => {
    const pages = (practice: PageWeight) => ({ home: practice, area: practice, practice });
    const at = verdicts(result(size(2000, { pages: pages(page(8000, 10_000)) })));
    expect(at['practice page, HTML and CSS']).toBe(true);
    expect(at['practice page, JS before search']).toBe(true);
    expect(at['practice page, fonts']).toBe(true);
    const above = verdicts(result(size(2000, { pages: pages(page(8001, 10_001)) })));
    expect(above['practice page, HTML and CSS']).toBe(false);
    expect(above['practice page, JS before search']).toBe(false);
    expect(above['practice page, blocking JS']).toBe(true);
  });

  it('hold memory and rebuilds of large sites against the cold build', () => {
    const good = verdicts(result(size(10_000, { build: build() })));
    expect(good['build, memory of all processes']).toBe(true);
    expect(good['rebuild after one edit, of the cold build']).toBe(true);
    expect(good['rebuild after one edit, bytes as of a cold build']).toBe(true);
    const bad = build({ cold: run(40, budgets.memory + 1), edit: run(10.1), editDiffers: ['a'] });
    const missed = verdicts(result(size(10_000, { build: bad })));
    expect(missed['build, memory of all processes']).toBe(false);
    expect(missed['rebuild after one edit, of the cold build']).toBe(false);
    expect(missed['rebuild after one edit, bytes as of a cold build']).toBe(false);
  });

  it('say nothing of bytes when the project was changed meanwhile', () => {
    const changed = build({ projectChanged: true, editDiffers: ['a'] });
    const of = result(size(2000, { build: changed }));
    expect(verdicts(of)['rebuild after one edit, bytes as of a cold build']).toBeUndefined();
    expect(formatReport(of)).toContain('The project was changed while this was measured');
  });

  it('compare growth with that of the content', () => {
    const grown = (seconds: number) =>
      verdicts(
        result(
          size(2000, { build: build({ cold: run(10) }) }),
          size(10_000, { build: build({ cold: run(seconds) }) }),
        ),
      )['growth of the cold build, 2000 → 10000'];
    expect(grown(50)).toBe(true);
    expect(grown(51)).toBe(false);
  });

  it('compare with Hugo where there is one', () => {
    const hugo = {
      version: 'v0',
      pages: 1,
      hugoSeconds: 5,
      pagefindSeconds: 15,
      cpuSeconds: 9,
      peakTree: 1,
    };
    const what = 'cold build, of Hugo and Pagefind';
    expect(verdicts(result(size(2000, { build: build(), hugo })))[what]).toBe(true);
    const slow = build({ cold: run(40.1) });
    expect(verdicts(result(size(2000, { build: slow, hugo })))[what]).toBe(false);
    expect(verdicts(result(size(2000, { build: build() })))[what]).toBeUndefined();
  });

  it('tell what was not measured', () => {
    const left = budgetRows(result()).filter((row) => row.isMet === undefined);
    expect(left.map((row) => row.what)).toContain('cold build, of Starlight');
    expect(left.every((row) => row.measured.startsWith('left out'))).toBe(true);
  });
});

describe('the report', () => {
  it('shows each run, the files that differ and every verdict', () => {
    const names = Array.from({ length: 14 }, (_, at) => `file-${at}.html`);
    const text = formatReport(
      result(size(10_000, { build: build({ editDiffers: names, edit: run(30) }) })),
    );
    expect(text).toMatch(/build, one edit +\| 30\.0 s +\| 75 % +\| 45\.0 s +\| 1\.00 GB/);
    expect(text).toContain('file-11.html and 2 more');
    expect(text).toContain('The unchanged build is equal');
    expect(text).toMatch(
      /rebuild after one edit, of the cold build .* 75 % \(CPU 75 %\) +\| MISSED/,
    );
    expect(text).toMatch(/build, memory of all processes .* met/);
    expect(text).toMatch(/Starlight .* not measured/);
  });

  it('reads the parts of a build from what it prints', () => {
    const output = 'Inga fel.\ncheck: 0.4 s\nnoise check: 1 s\npages: 12.5 s\ntotal: 13 s\n';
    expect(parsePartTimes(output)).toEqual({ check: 0.4, pages: 12.5, total: 13 });
    expect(parsePartTimes('nothing')).toEqual({});
  });

  it('lines up columns', () => {
    expect(
      table([
        ['a', 'long'],
        ['wide', 'b'],
      ]),
    ).toBe(['| a    | long |', '| ---- | ---- |', '| wide | b    |'].join('\n'));
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [14_049, '14.0 kB'],
    [2_500_000, '2.5 MB'],
    [1_999_000_000, '2.00 GB'],
  ])('writes %i bytes as %s', (count, text) => {
    expect(bytes(count)).toBe(text);
  });
});
