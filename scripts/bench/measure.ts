import { spawn } from 'node:child_process';
import { treeUse } from './process-tree.ts';

/** A command to run and measure. */
export interface Command {
  /** Program and arguments. */
  readonly argv: readonly [string, ...string[]];
  /** Working directory. */
  readonly cwd: string;
  /** Additional environment variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Resources that a command used. */
export interface Measured {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** Wall-clock time in seconds. */
  readonly seconds: number;
  /**
   * CPU time of the process and its descendants in seconds, up to the last sample; 0 when
   * unknown.
   */
  readonly cpuSeconds: number;
  /** Peak of the summed resident memory of the process tree, in bytes; 0 when unknown. */
  readonly peakTree: number;
  /** Peak resident memory of any single process, in bytes; 0 when unknown. */
  readonly peakSingle: number;
  /** Standard output and standard error, interleaved. */
  readonly output: string;
}

/**
 * Sampling interval of `/proc` in ms: peaks of builds last for seconds, and a sample
 * takes about 3 ms.
 */
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
