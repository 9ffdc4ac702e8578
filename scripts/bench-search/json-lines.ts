import { readFile } from 'node:fs/promises';

/** Error in a line of a file; the message starts with `file:line`. */
class LineError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

/** A parsed line, with a function that reports errors in it. */
export interface Line {
  /** Parsed JSON object. */
  readonly data: Readonly<Record<string, unknown>>;
  /** @throws LineError always */
  fail(what: string): never;
}

/**
 * Reads a JSON Lines file. Blank lines are ignored.
 * @throws LineError at the first line that is not a JSON object
 */
export async function readJsonLines(file: string): Promise<Line[]> {
  // Some editors write a byte order mark.
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

/**
 * Reads a string property of a line. Numbers are accepted and converted, since ids may
 * be numbers.
 * @throws LineError when the property is neither
 */
export function textOf({ data, fail }: Line, name: string): string {
  const value = data[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return fail(value === undefined ? `"${name}" is missing` : `"${name}" must be a text`);
}
