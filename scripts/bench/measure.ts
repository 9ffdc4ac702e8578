import { spawn } from 'node:child_process';
import { treeUse } from './process-tree.ts';

/** A command to run. */
export interface Command {
  /** The program and its arguments. */
  readonly argv: readonly [string, ...string[]];
  /** Folder it runs in. */
  readonly cwd: string;
  /** Set on top of the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What running a command took. */
export interface Measured {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** Wall time from start to exit, in seconds. */
  readonly seconds: number;
  /** Processor time of the process and all it started, in seconds, up to the last look; 0 when unknown. */
  readonly cpuSeconds: number;
  /** Highest sum of resident memory of the process and all it started, in bytes; 0 when unknown. */
  readonly peakTree: number;
  /** Highest resident memory of any one of them, in bytes; 0 when unknown. */
  readonly peakSingle: number;
  /** What it printed, standard output and errors as they came. */
  readonly output: string;
}

/** Between two looks at `/proc`, in ms: peaks of builds last for seconds, and a look costs some 3 ms. */
const sampleMs = 100;

/**
 * Runs a command to its end and measures time and memory.
 * @throws when it cannot be started
 */
export async function measure({ argv, cwd, env }: Command): Promise<Measured> {
  const [program, ...args] = argv;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));

  let peakTree = 0;
  let peakSingle = 0;
  let cpuSeconds = 0;
  const look = () => {
    if (child.pid === undefined) return;
    const use = treeUse(child.pid);
    peakTree = Math.max(peakTree, use.sum);
    peakSingle = Math.max(peakSingle, use.highestSingle);
    cpuSeconds = Math.max(cpuSeconds, use.cpuSeconds);
  };
  const timer = setInterval(look, sampleMs);
  try {
    look();
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - start) / 1000;
    const output = Buffer.concat(printed).toString('utf8');
    return { code, seconds, cpuSeconds, peakTree, peakSingle, output };
  } finally {
    clearInterval(timer);
  }
}
