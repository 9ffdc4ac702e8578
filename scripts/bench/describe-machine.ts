import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the measurements were made on. */
export interface Machine {
  /** Name of its processor. */
  readonly processor: string;
  /** Cores that can be used. */
  readonly cores: number;
  /** Memory, in bytes. */
  readonly memory: number;
  /** Version of Node. */
  readonly node: string;
  /** Processes wanting to run, average over the last minute before the bench: above 0, others were working. */
  readonly loadBefore: number;
}

/** Describes this machine now. */
export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}
