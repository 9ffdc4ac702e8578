import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import type { DataPath, Problem } from '../../../core/model/problem.ts';

/** What the path of a problem in the text below the front matter is. */
export const bodyField: DataPath = ['body'];

/**
 * Path to the value that a problem is about, found by its place in the text of
 * its file; empty when it is about the file as a whole.
 */
export function fieldPathOf({ file, line, column, code, params }: Problem, text: string): DataPath {
  const parts = file.endsWith('.mdx') ? splitEntry(text, { file }) : undefined;
  if (parts && (parts.problems.length > 0 || line >= parts.bodyFirstLine)) {
    return parts.problems.length > 0 ? [] : bodyField;
  }
  // What is missing has no place; its name tells where it should have been.
  if (code === 'missing-field') return pathFromName(String(params['field']));
  const firstLine = parts?.yamlFirstLine ?? 1;
  const { data, locate } = readYaml(parts?.yaml ?? text, { file, firstLine });
  const part = code === 'unknown-field' ? 'key' : 'value';
  let found: DataPath = [];
  let start = { line: 0, column: 0 };
  for (const path of pathsIn(data)) {
    const place = locate(path, part);
    // The problem may be inside a long value: the one that begins last before it is meant.
    const isBefore = !isAfter(place, { line, column });
    // Parents come first: of several values at one place the innermost is meant.
    if (isBefore && !isAfter(start, place)) [found, start] = [path, place];
  }
  return found;
}

/** A place in a file, both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function isAfter(one: Place, other: Place): boolean {
  return one.line > other.line || (one.line === other.line && one.column > other.column);
}

/** `conclusions[0].practice` as a path. */
export function pathFromName(name: string): DataPath {
  return [...name.matchAll(/[^.[\]]+/g)].map(([part]) =>
    /^\d+$/.test(part) ? Number(part) : part,
  );
}

/** Paths to all values in plain data, parents first. */
function* pathsIn(data: unknown, path: DataPath = []): Generator<DataPath> {
  if (path.length > 0) yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}
