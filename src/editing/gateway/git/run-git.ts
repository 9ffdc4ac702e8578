import { spawn } from 'node:child_process';

/** One run of git. */
export interface GitCall {
  /** Command and arguments, such as `['merge-base', a, b]`. */
  readonly args: readonly string[];
  /** What it reads; nothing when left out. */
  readonly input?: Buffer | string;
  /** Variables besides the cleaned environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it is asked to stop. */
  readonly timeout?: number;
}

/** How a run ended. */
export interface GitAnswer {
  /** Exit code; 128 and above also when a signal ended it. */
  readonly code: number;
  readonly stdout: Buffer;
  /** What it complained about. */
  readonly stderr: string;
}

/** Runs git in one repository; rejects only when it could not be started. */
export type GitRunner = (call: GitCall) => Promise<GitAnswer>;

/** Git did not do what it was asked to. Its own words are the `cause`. */
export class GitError extends Error {
  /** Exit code. */
  readonly code: number;

  /** Tells which command failed, and how. */
  constructor(args: readonly string[], { code, stderr }: GitAnswer) {
    const words = stderr.trim();
    super(`git ${args[0]} ended with ${code}: ${words}`, { cause: new Error(words) });
    this.name = 'GitError';
    this.code = code;
  }
}

/**
 * Settings that hold whatever the machine and the repository say: no hook, no
 * signature, no clean-up and no other program runs behind our back; objects and
 * refs are on the disk before git reports them; a lock is waited for.
 */
const settings: readonly string[] = [
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

/** What every command begins with. */
export const hardened: readonly string[] = [
  ...settings.flatMap((setting) => ['-c', setting]),
  '--no-pager',
  '--literal-pathspecs',
];

/** Runs at once; more would only wait for the processor. */
const atOnce = 8;
/** Plumbing takes milliseconds: what takes this long hangs. Milliseconds. */
const patience = 60_000;

/** The environment without what steers git from outside, and without questions to a person. */
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
 * A runner for the repository in `cwd`.
 *
 * @param launcher the command that is git; tests put a shell with limits around it
 */
export function gitRunner(cwd: string, launcher: readonly string[] = ['git']): GitRunner {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (call) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await start(cwd, launcher, call);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

function start(cwd: string, launcher: readonly string[], call: GitCall): Promise<GitAnswer> {
  const [command = 'git', ...first] = launcher;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...hardened, ...call.args], {
      cwd,
      env: { ...cleanEnvironment(), ...call.env },
      timeout: call.timeout ?? patience,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A git that ends before it has read everything says why by its exit code.
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
 * What a command writes, as text without the last line break.
 * @throws {GitError} when it ends with another code than 0
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
