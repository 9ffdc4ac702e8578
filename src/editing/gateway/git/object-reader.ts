import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cleanEnvironment, safeOptions } from './run-git.ts';

/** A git object found by name. */
export interface FoundObject {
  readonly oid: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  /** Its content; empty for a reader without content. */
  readonly content: Buffer;
}

interface PendingRequest {
  readonly resolve: (found: FoundObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** First line of the output for an existing object. */
const header = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/;
const lineBreak = 0x0a;

/**
 * Reads objects from a long-running `git cat-file`, which avoids a process per
 * read. Names are resolved at every read, so that refs are up to date.
 */
export class ObjectReader {
  readonly #cwd: string;
  readonly #withContent: boolean;
  #child: ChildProcessWithoutNullStreams | undefined;
  #pending: PendingRequest[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** Number of buffered bytes needed before parsing continues. */
  #needed = 1;

  /**
   * Starts git at the first read.
   * @param withContent whether to read content, or only id and type
   */
  constructor(cwd: string, withContent: boolean) {
    this.#cwd = cwd;
    this.#withContent = withContent;
  }

  /**
   * Reads the object with a name such as `<commit>:<path>`; undefined when absent.
   * @throws when git ends unexpectedly; the next read starts a new process
   */
  read(name: string): Promise<FoundObject | undefined> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#pending.push({ resolve, reject });
      child.stdin.write(`${name}\n`);
    });
  }

  /** Ends git after all pending reads. */
  async close(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.stdin.end();
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const how = this.#withContent ? '--batch' : '--batch-check';
    const child = spawn('git', [...safeOptions, 'cat-file', how], {
      cwd: this.#cwd,
      env: cleanEnvironment(),
    });
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => this.#fail(child, error));
    child.once('close', () => this.#fail(child, new Error('git cat-file ended')));
    return child;
  }

  /** Rejects all pending reads of a process that has ended. */
  #fail(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child !== child) return;
    const left = this.#pending;
    this.#child = undefined;
    this.#pending = [];
    this.#chunks = [];
    this.#length = 0;
    this.#needed = 1;
    for (const { reject } of left) reject(error);
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    const data = Buffer.concat(this.#chunks);
    let from = 0;
    for (;;) {
      const end = data.indexOf(lineBreak, from);
      if (end === -1) {
        this.#needed = data.length - from + 1;
        break;
      }
      const [, oid, type, size] = header.exec(data.toString('latin1', from, end)) ?? [];
      const body = oid !== undefined && this.#withContent ? Number(size) + 1 : 0;
      if (data.length < end + 1 + body) {
        this.#needed = end + 1 + body - from;
        break;
      }
      // A copy, so that a small file does not keep the whole buffer in memory.
      const content = Buffer.from(data.subarray(end + 1, end + Math.max(body, 1)));
      from = end + 1 + body;
      this.#pending
        .shift()
        ?.resolve(oid === undefined ? undefined : { oid, type: type ?? '', content });
    }
    this.#chunks = [data.subarray(from)];
    this.#length = data.length - from;
  }
}
