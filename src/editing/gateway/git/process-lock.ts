import { link, readFile, rename, rm, utimes, writeFile, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RepositoryPlace } from './find-repository.ts';
import { ownFolder } from './temporary-folder.ts';

/** Milliseconds between two signs of life. */
const heartbeat = 5_000;
/** A lock of another machine, whose processes we cannot see, is dead after this silence. Milliseconds. */
const silence = 60_000;

/** What a lock says of its holder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it: process numbers are used again. */
  readonly began: string;
  readonly token: string;
}

/** Tokens of the locks that this process holds. */
const held = new Set<string>();

/**
 * Makes sure that no other service works in the repository.
 * @returns gives it free again
 * @throws when another one does
 */
export async function lockRepository(place: RepositoryPlace): Promise<() => Promise<void>> {
  const file = join(await ownFolder(place), 'lock');
  const token = randomUUID();
  const mine: Holder = { pid: process.pid, host: hostname(), began: beginning(process.pid), token };
  const beside = `${file}.${token}`;
  await writeFile(beside, JSON.stringify(mine), { mode: 0o600 });
  try {
    // With its text from the first moment: a lock is never seen half written.
    if (!(await linkUnlessThere(beside, file))) {
      await removeIfDead(file, token);
      if (!(await linkUnlessThere(beside, file))) throw busy(file, 'another process');
    }
  } finally {
    await rm(beside, { force: true });
  }
  held.add(token);
  const alive = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => undefined);
  }, heartbeat);
  alive.unref();
  return async () => {
    clearInterval(alive);
    held.delete(token);
    await rm(file, { force: true });
  };
}

function busy(file: string, who: string): Error {
  return new Error(`the repository is in use by ${who}; its lock is ${file}`);
}

async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @throws when the holder lives */
async function removeIfDead(file: string, token: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const holder = parseHolder(text);
  if (holder && (await isAlive(holder, file))) {
    throw busy(file, `process ${holder.pid} on ${holder.host}`);
  }
  const aside = `${file}.dead-${token}`;
  await rename(file, aside).catch(() => undefined);
  // Someone may have taken the dead lock's place before we moved it: that one is put back.
  const moved = await readFile(aside, 'utf8').catch(() => text);
  if (moved !== text) await linkUnlessThere(aside, file);
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
    return Date.now() - mtimeMs < silence;
  }
  if (pid === process.pid) return held.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return beginning(pid) === began;
}

/** When a process began, in the words of Linux; empty on other systems. */
function beginning(pid: number): string {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 22; the second one is the name in parentheses, which can hold anything.
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
