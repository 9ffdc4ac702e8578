import { spawn } from 'node:child_process';

/** A git command to run. */
export interface GitCall {
  /** Command and arguments, such as `['merge-base', a, b]`. */
  readonly args: readonly string[];
  /** Standard input; empty when left out. */
  readonly input?: Buffer | string;
  /** Environment variables in addition to {@link cleanEnvironment}. */
  readonly env?: Readonly<Record<string, string>>;
  /** Timeout in milliseconds. */
  readonly timeout?: number;
}

/** The result of a git command. */
export interface GitResult {
  /** Exit code; 128 when a signal ended the process. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git commands in one repository; rejects only when git cannot be started. */
export type GitRunner = (call: GitCall) => Promise<GitResult>;

/** A git command failed. Its standard error is the `cause`. */
export class GitError extends Error {
  /** Exit code. */
  readonly code: number;

  /** Makes a message of the command, exit code and standard error. */
  constructor(args: readonly string[], { code, stderr }: GitResult) {
    const words = stderr.trim();
    super(`git ${args[0]} ended with ${code}: ${words}`, { cause: new Error(words) });
    this.name = 'GitError';
    this.code = code;
  }
}

/**
 * Settings that override those of the machine and the repository: no hooks,
 * signatures, background maintenance or other programs; objects and refs are
 * synced to disk before git reports success; locks are waited for.
 */
const safeSettings: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.splitIndex=false',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.fsync=objects,reference',
  'core.warnAmbiguousRefs=false',
  'core.filesRefLockTimeout=3000',
  'core.packedRefsTimeout=10000',
  'commit.gpgSign=false',
  'push.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.graftFileDeprecated=false',
];

/** Options that precede every git command. */
export const safeOptions: readonly string[] = [
  ...safeSettings.flatMap((setting) => ['-c', setting]),
  '--no-pager',
  '--literal-pathspecs',
];

/** Runs at once; more would only wait for the processor. */
const atOnce = 8;
/** Timeout in milliseconds; plumbing commands take a few, so that a longer one hangs. */
const defaultTimeout = 60_000;

/** The environment without `GIT_*` variables of the caller, and with terminal prompts disabled. */
export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (pair): pair is [string, string] => !pair[0].startsWith('GIT_') && pair[1] !== undefined,
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}

/**
 * Creates a runner for the repository in `cwd`, with a limit on concurrent processes.
 *
 * @param launcher command that runs git; tests wrap it in a shell with resource limits
 */
export function gitRunner(cwd: string, launcher: readonly string[] = ['git']): GitRunner {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (call) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await spawnGit(cwd, launcher, call);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

function spawnGit(cwd: string, launcher: readonly string[], call: GitCall): Promise<GitResult> {
  const [command = 'git', ...first] = launcher;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...safeOptions, ...call.args], {
      cwd,
      env: { ...cleanEnvironment(), ...call.env },
      timeout: call.timeout ?? defaultTimeout,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // When git ends before reading all input, its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const stderr = Buffer.concat(err).toString('utf8');
      const told = signal === null ? stderr : `${stderr}ended by ${signal}`;
      resolve({ code: code ?? 128, stdout: Buffer.concat(out), stderr: told });
    });
    child.stdin.end(call.input ?? '');
  });
}

/**
 * Runs a command and returns its standard output without the final line break.
 * @throws {GitError} when the exit code is not 0
 */
export async function gitText(
  run: GitRunner,
  args: readonly string[],
  more: Omit<GitCall, 'args'> = {},
): Promise<string> {
  const answer = await run({ ...more, args });
  if (answer.code !== 0) throw new GitError(args, answer);
  return answer.stdout.toString('utf8').replace(/\n$/, '');
}
