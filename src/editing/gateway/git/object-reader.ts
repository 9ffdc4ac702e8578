import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cleanEnvironment, hardened } from './run-git.ts';

/** What git tells of a name. */
export interface FoundObject {
  readonly oid: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  /** Its bytes; empty when only asked what it is. */
  readonly content: Buffer;
}

interface Question {
  readonly resolve: (found: FoundObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** The first line of an answer; any other says that there is no such object. */
const header = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/;
const lineBreak = 0x0a;

/**
 * Asks one `git cat-file` that is kept running, so that reading costs no start
 * of a process. Names are looked up anew each time: also refs are fresh.
 */
export class ObjectReader {
  readonly #cwd: string;
  readonly #withContent: boolean;
  #child: ChildProcessWithoutNullStreams | undefined;
  #questions: Question[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that must have come before looking again is of use. */
  #needed = 1;

  /**
   * Starts nothing until the first question.
   * @param withContent whether to read the bytes, or only tell what there is
   */
  constructor(cwd: string, withContent: boolean) {
    this.#cwd = cwd;
    this.#withContent = withContent;
  }

  /**
   * The object of a name such as `<commit>:<path>`, or undefined.
   * @throws when git dies; the next question starts a new one
   */
  ask(name: string): Promise<FoundObject | undefined> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#questions.push({ resolve, reject });
      child.stdin.write(`${name}\n`);
    });
  }

  /** Ends git, once it has answered. */
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
    const child = spawn('git', [...hardened, 'cat-file', how], {
      cwd: this.#cwd,
      env: cleanEnvironment(),
    });
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => this.#give(child, error));
    child.once('close', () => this.#give(child, new Error('git cat-file ended')));
    return child;
  }

  /** Forgets a git that has ended, and what it was asked. */
  #give(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child !== child) return;
    const left = this.#questions;
    this.#child = undefined;
    this.#questions = [];
    this.#chunks = [];
    this.#length = 0;
    this.#needed = 1;
    for (const { reject } of left) reject(error);
  }

  #take(chunk: Buffer): void {
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
      // A copy, so that a small file does not hold on to all that came with it.
      const content = Buffer.from(data.subarray(end + 1, end + Math.max(body, 1)));
      from = end + 1 + body;
      this.#questions
        .shift()
        ?.resolve(oid === undefined ? undefined : { oid, type: type ?? '', content });
    }
    this.#chunks = [data.subarray(from)];
    this.#length = data.length - from;
  }
}
