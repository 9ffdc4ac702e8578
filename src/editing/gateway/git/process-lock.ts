import { link, readFile, rename, rm, utimes, writeFile, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RepositoryLocation } from './find-repository.ts';
import { serviceFolder } from './temporary-folder.ts';

/** Milliseconds between two updates of the lock's modification time. */
const heartbeatInterval = 5_000;
/** Age in milliseconds after which the lock of another host, whose processes are not visible, is stale. */
const foreignLockTimeout = 60_000;

/** Content of a lock file. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Start time of the process in system ticks: process ids are reused. */
  readonly began: string;
  readonly token: string;
}

/** Tokens of the locks held by this process. */
const heldTokens = new Set<string>();

/**
 * Locks the repository against other services.
 * @returns a function that releases the lock
 * @throws when another service holds the lock
 */
export async function lockRepository(location: RepositoryLocation): Promise<() => Promise<void>> {
  const file = join(await serviceFolder(location), 'lock');
  const token = randomUUID();
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    began: processStartTime(process.pid),
    token,
  };
  const temporary = `${file}.${token}`;
  await writeFile(temporary, JSON.stringify(mine), { mode: 0o600 });
  try {
    // A hard link to a complete file: the lock is never seen half written.
    if (!(await linkIfAbsent(temporary, file))) {
      await removeIfDead(file, token);
      if (!(await linkIfAbsent(temporary, file))) throw inUseError(file, 'another process');
    }
  } finally {
    await rm(temporary, { force: true });
  }
  heldTokens.add(token);
  const alive = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => undefined);
  }, heartbeatInterval);
  alive.unref();
  return async () => {
    clearInterval(alive);
    heldTokens.delete(token);
    await rm(file, { force: true });
  };
}

function inUseError(file: string, who: string): Error {
  return new Error(`the repository is in use by ${who}; its lock is ${file}`);
}

async function linkIfAbsent(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose holder has ended. @throws when the holder is alive */
async function removeIfDead(file: string, token: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const holder = parseHolder(text);
  if (holder && (await isAlive(holder, file))) {
    throw inUseError(file, `process ${holder.pid} on ${holder.host}`);
  }
  const aside = `${file}.dead-${token}`;
  await rename(file, aside).catch(() => undefined);
  // Another process may have replaced the stale lock before the rename: its lock is restored.
  const moved = await readFile(aside, 'utf8').catch(() => text);
  if (moved !== text) await linkIfAbsent(aside, file);
  await rm(aside, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, host, began, token }: Holder, file: string): Promise<boolean> {
  if (host !== hostname()) {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    return Date.now() - mtimeMs < foreignLockTimeout;
  }
  if (pid === process.pid) return heldTokens.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return processStartTime(pid) === began;
}

/** Start time of a process in ticks, from Linux's `/proc`; empty on other systems. */
function processStartTime(pid: number): string {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 22 of proc(5); field 2 is the name in parentheses, which may contain spaces and parentheses.
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
