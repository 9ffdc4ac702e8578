import { readFile } from 'node:fs/promises';

/** Says what is wrong with a line of a file; the message begins with `file:line`. */
class LineError extends Error {
  /** Lines are counted from 1. */
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

/** An object of a line, and a way to complain of it. */
export interface Line {
  /** What the line says. */
  readonly data: Readonly<Record<string, unknown>>;
  /** @throws LineError always */
  fail(what: string): never;
}

/**
 * Reads a file of one JSON object a line. Blank lines are passed over.
 * @throws LineError at the first line that is none
 */
export async function readJsonLines(file: string): Promise<Line[]> {
  // A byte order mark is put there by some editors.
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (what: string): never => {
      throw new LineError(file, index + 1, what);
    };
    return [{ data: parse(line, fail), fail }];
  });
}

function parse(line: string, fail: (what: string) => never): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    fail(`not JSON: ${(error as Error).message}`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    fail('a JSON object is wanted');
  }
  return data as Record<string, unknown>;
}

/** A text of a line. A number will do where an id is one. @throws LineError when it is none */
export function textOf({ data, fail }: Line, name: string): string {
  const value = data[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return fail(value === undefined ? `"${name}" is missing` : `"${name}" must be a text`);
}
