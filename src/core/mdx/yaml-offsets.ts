import { isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import type { DataPath } from '../model/problem.ts';

/** Which part of a field is meant. */
export type YamlPart = 'key' | 'value';

/** Offset of the value at `path`, or of its nearest existing parent; 0 for the whole text. */
export function offsetOf(root: Node | null, path: DataPath, part: YamlPart = 'value'): number {
  let node: unknown = root;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && nameOf(key) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      // An empty value has no place of its own.
      if (isLast && part === 'value') return startOf(node) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      const start = startOf(item);
      if (start === undefined) return offset;
      offset = start;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

/** The text of a key, as `toData` makes it. */
function nameOf({ value, source }: { value: unknown; source?: string | undefined }): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

function startOf(node: unknown): number | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? range[0] : undefined;
}

/**
 * Path of the innermost value that starts at or before an offset. Empty before
 * the first field.
 */
export function pathAt(root: Node | null, offset: number): DataPath {
  const path: (string | number)[] = [];
  let node: unknown = root;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && begins(key, offset));
      if (!pair || !isScalar(pair.key)) return path;
      path.push(nameOf(pair.key));
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findLastIndex((item) => begins(item, offset));
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else {
      return path;
    }
  }
}

/** Whether a node begins at or before an offset. */
function begins(node: unknown, offset: number): boolean {
  const range = (node as Node | null | undefined)?.range;
  return range ? range[0] <= offset : false;
}

/** Offset of the quoted string that is still open at `end`; undefined when there is none. */
export function startOfOpenQuote(root: Node | null, end: number): number | undefined {
  let start: number | undefined;
  visit(root, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}
