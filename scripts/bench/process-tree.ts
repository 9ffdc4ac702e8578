import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything it started use, at one moment. */
export interface TreeUse {
  /** Sum of resident memory, in bytes. Pages shared between processes are counted for each. */
  readonly sum: number;
  /** Highest resident memory that any one process has had so far, in bytes. */
  readonly highestSingle: number;
  /** Processor time so far, in seconds, that of children that have ended included; some ticks are lost. */
  readonly cpuSeconds: number;
}

/** What `/proc/<pid>/status` says that matters here. */
interface ProcessFacts {
  readonly parent: number;
  readonly resident: number;
  readonly highest: number;
}

/** Ticks in a second of processor time as `/proc` tells it: USER_HZ, the same on every Linux. */
const ticksPerSecond = 100;

/**
 * What the process `root` and its descendants use, from `/proc`. Zero where
 * there is no `/proc` or no such process.
 */
export function treeUse(root: number): TreeUse {
  const facts = allProcesses();
  const children = Map.groupBy(facts.keys(), (pid) => facts.get(pid)!.parent);
  let sum = 0;
  let highestSingle = 0;
  let ticks = 0;
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const own = facts.get(pid);
    if (!own) continue;
    sum += own.resident;
    highestSingle = Math.max(highestSingle, own.highest);
    ticks += ticksOf(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return { sum, highestSingle, cpuSeconds: ticks / ticksPerSecond };
}

function allProcesses(): Map<number, ProcessFacts> {
  const facts = new Map<number, ProcessFacts>();
  for (const name of readNames('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const own = readFacts(name);
    if (own) facts.set(Number(name), own);
  }
  return facts;
}

function readNames(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** Undefined when the process ended meanwhile. */
function readFacts(pid: string): ProcessFacts | undefined {
  const status = read(`/proc/${pid}/status`);
  if (status === undefined) return undefined;
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // The kernel gives sizes in units of 1024 bytes.
  return {
    parent: field('PPid'),
    resident: field('VmRSS') * 1024,
    highest: field('VmHWM') * 1024,
  };
}

/** Ticks of a process itself and of the children it has seen end. */
function ticksOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`) ?? '';
  // The name in parentheses can hold anything; fields 14–17 of proc_pid_stat(5) come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
