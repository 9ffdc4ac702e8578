import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gate } from './quality-gates.ts';

/** How many passed and how many failed: tests where a gate has them, else the gate itself. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every gate, also after one has failed, so that one run tells everything. */
export async function runGates(gates: readonly Gate[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'samklok-gates-'));
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  try {
    for (const gate of gates) {
      console.log(`\n▸ ${gate.script}: ${gate.holds}`);
      const start = performance.now();
      const { passed, failed } = await runGate(gate, join(folder, `${gate.script}.json`));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${failed === 0 ? '✔' : '✘'} ${gate.script} (${seconds} s)`);
      total.passed += passed;
      total.failed += failed;
      if (failed > 0) failures.push(gate.script);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  return total;
}

async function runGate(gate: Gate, reportFile: string): Promise<Tally> {
  const report = ['--', '--reporter=default', '--reporter=json', `--outputFile=${reportFile}`];
  const args = ['run', '--silent', gate.script, ...(gate.countsTests ? report : [])];
  const child = spawn('npm', args, { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const own = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!gate.countsTests) return own;
  const counted = await readCounts(reportFile);
  // A run that failed without a failing test (a crash, a missing floor) has failed all the same.
  if (!counted || (code !== 0 && counted.failed === 0)) return own;
  return counted;
}

async function readCounts(file: string): Promise<Tally | undefined> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}
