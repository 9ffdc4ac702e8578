import { readdirSync, readFileSync } from 'node:fs';

/** Resource usage of a process and its descendants at one moment. */
export interface TreeUse {
  /** Sum of resident memory in bytes; pages shared between processes are counted repeatedly. */
  readonly sum: number;
  /** Peak resident memory of any single process so far, in bytes. */
  readonly highestSingle: number;
  /** CPU time so far in seconds, including ended children; slightly too low. */
  readonly cpuSeconds: number;
}

/** The fields of `/proc/<pid>/status` that are used. */
interface ProcessFacts {
  readonly parent: number;
  readonly resident: number;
  readonly highest: number;
}

/** Clock ticks per second in `/proc` (USER_HZ), the same on every Linux. */
const ticksPerSecond = 100;

/**
 * Reads the resource usage of the process `root` and its descendants from `/proc`. All
 * values are 0 without `/proc` or such a process.
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

/** Reads the status of a process; undefined when it has ended meanwhile. */
function readFacts(pid: string): ProcessFacts | undefined {
  const status = read(`/proc/${pid}/status`);
  if (status === undefined) return undefined;
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // The kernel reports sizes in units of 1024 bytes.
  return {
    parent: field('PPid'),
    resident: field('VmRSS') * 1024,
    highest: field('VmHWM') * 1024,
  };
}

/** CPU ticks of a process and of its children that have ended. */
function ticksOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`) ?? '';
  // The process name in parentheses may contain any character; fields 14–17 of proc_pid_stat(5)
  // follow it.
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
