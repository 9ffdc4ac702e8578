import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { budgetRows } from './budgets.ts';
import { addSizes } from './compressed-size.ts';
import type { EditingRun } from './editing-run.ts';
import type { PageWeight } from './page-weight.ts';
import type { Run } from './project-run.ts';
import type { BenchResult, SizeResult } from './run-bench.ts';
import { table } from './markdown-table.ts';
import { bytes, milliseconds, percent, seconds } from './format-units.ts';

/** Maximum number of differing files that are named; others are counted. */
const namedFiles = 12;

/** Formats a result as Markdown tables. */
export function formatReport(result: BenchResult): string {
  const { machine, date, sizes } = result;
  const load = machine.loadBefore.toFixed(1);
  return [
    `Measured ${date} on ${machine.cores} × ${machine.processor}, ${bytes(machine.memory)}, ` +
      `Node ${machine.node}, load before the start ${load}.`,
    ...sizes.flatMap(sizeReport),
    '## Budgets',
    table([
      ['What', 'Entries', 'Budget', 'Measured', 'Verdict'],
      ...budgetRows(result).map((row) => [
        row.what,
        row.entries === undefined ? '' : String(row.entries),
        row.budget,
        row.measured,
        row.isMet === undefined ? 'not measured' : row.isMet ? 'met' : 'MISSED',
      ]),
    ]),
  ].join('\n\n');
}

function sizeReport(size: SizeResult): string[] {
  const { entries, practices, contentBytes, check, build, pages, editing, hugo } = size;
  const runs: [string, Run | undefined][] = [
    ['check, cold', check?.cold],
    ['check, warm', check?.warm],
    ['build, cold', build?.cold],
    ['build, unchanged', build?.unchanged],
    ['build, one edit', build?.edit],
    ['build, cold again', build?.coldAgain],
  ];
  const rows = runs.flatMap(([name, run]) => (run ? [runRow(name, run, build?.cold)] : []));
  const built = build ? `, ${build.pages} pages` : '';
  return [
    `## ${entries} entries`,
    `${practices} practices, ${bytes(contentBytes)} of content${built}.`,
    ...(rows.length > 0 ? [table([runHead, ...rows])] : []),
    ...(build
      ? [different('edit', build.editDiffers), different('unchanged', build.unchangedDiffers)]
      : []),
    ...(build?.projectChanged
      ? ['The project was changed while this was measured: the differences may come from that.']
      : []),
    ...(pages ? [weightTable(Object.entries(pages)), addressesOf(pages)] : []),
    ...(editing ? [editingTable(editing)] : []),
    ...(hugo
      ? [
          `Hugo with bare templates, ${hugo.pages} pages: ${seconds(hugo.hugoSeconds)}; Pagefind on its ` +
            `output: ${seconds(hugo.pagefindSeconds)}; CPU ${seconds(hugo.cpuSeconds)}; at most ${bytes(hugo.peakTree)}. ${hugo.version}.`,
        ]
      : []),
  ];
}

const runHead = [
  'Run',
  'Time',
  'Of cold',
  'CPU',
  'Memory, all',
  'Memory, largest',
  'Load',
  'Parts',
];

function runRow(name: string, run: Run, cold: Run | undefined): string[] {
  const parts = Object.entries(run.parts).map(([part, time]) => `${part} ${seconds(time)}`);
  return [
    name,
    seconds(run.seconds),
    cold ? percent(run.seconds / cold.seconds) : '',
    seconds(run.cpuSeconds),
    bytes(run.peakTree),
    bytes(run.peakSingle),
    run.load.toFixed(1),
    parts.join(', '),
  ];
}

function different(run: 'edit' | 'unchanged', files: readonly string[]): string {
  const against = run === 'edit' ? 'a cold build of the same content' : 'the cold build before it';
  if (files.length === 0) return `The ${run} build is equal to ${against}, byte for byte.`;
  const named = files.slice(0, namedFiles).join(', ');
  const rest = files.length > namedFiles ? ` and ${files.length - namedFiles} more` : '';
  return `The ${run} build differs from ${against} in ${files.length} files: ${named}${rest}.`;
}

function weightTable(pages: [string, PageWeight][]): string {
  const head = ['Page', 'As', 'HTML', 'CSS', 'HTML and CSS', 'Blocking JS', 'JS at once', 'Fonts'];
  const rows = pages.flatMap(([name, { html, css, blockingJs, js, fonts }]) =>
    (['raw', 'gzip', 'brotli'] as const).map((encoding) => [
      name,
      encoding,
      ...[html, css, addSizes(html, css), blockingJs, js].map((sizes) => bytes(sizes[encoding])),
      bytes(fonts.raw),
    ]),
  );
  return table([head, ...rows]);
}

function editingTable({ list, form, pick, pickPractice, save }: EditingRun): string {
  return table([
    ['An editor waits for', 'Time'],
    ['the list of reflections, from an empty page', milliseconds(list)],
    ['a form, from the list', milliseconds(form)],
    ['methods to pick, from a letter', milliseconds(pick)],
    ['practices to pick, from a letter', milliseconds(pickPractice)],
    ['a draft to be saved', milliseconds(save)],
  ]);
}

function addressesOf(pages: NonNullable<SizeResult['pages']>): string {
  const named = Object.entries(pages).map(([name, { address }]) => `${name} ${address}`);
  return `Weighed: ${named.join(', ')}.`;
}

/**
 * Writes a result with its budgets as JSON.
 * @param root folder of the project
 * @param file path to write to; `scripts/bench/results/<date>.json` in the project when
 *   undefined
 * @returns the path of the file
 * @throws when the file cannot be written
 */
export async function writeResult(
  result: BenchResult,
  root: string,
  file: string | undefined,
): Promise<string> {
  const name = `${result.date.slice(0, 19).replaceAll(':', '-')}.json`;
  const path = file === undefined ? join(root, 'scripts', 'bench', 'results', name) : resolve(file);
  await mkdir(dirname(path), { recursive: true });
  const json = JSON.stringify({ ...result, budgets: budgetRows(result) }, undefined, 2);
  await writeFile(path, `${json}\n`);
  return path;
}
