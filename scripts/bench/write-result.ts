import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { budgetRows } from './budgets.ts';
import type { BenchResult } from './run-bench.ts';

/**
 * Writes a result with its budgets as JSON.
 * @param root folder of the project
 * @param file where to; `scripts/bench/results/<date>.json` in the project when left out
 * @returns the path of the file
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
