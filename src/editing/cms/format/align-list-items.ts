import { isRecord } from '../../../core/util/is-record.ts';
import { canonicalJson } from '../../../core/util/canonical-json.ts';

/** Pairs of items compared at the most; lists that are longer than this are compared by equality alone. */
const comparedAtMost = 40_000;

/** What an equal pair is worth, so that it goes before any number of alike pairs. */
const equalWorth = 1000;

/**
 * For each item of a new list the place of the item of the old list that it
 * comes from: the same one, or one that was changed; undefined for a new one.
 * An old item is taken once. One that was moved keeps its place in the old list.
 */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
): (number | undefined)[] {
  const old = before.map(canonicalJson);
  const now = after.map(canonicalJson);
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const origins: (number | undefined)[] = now.map((_, index) => {
    if (index < start) return index;
    return index >= now.length - end ? index - now.length + old.length : undefined;
  });
  const rows = old.length - end - start;
  const columns = now.length - end - start;
  const worth = (row: number, column: number) =>
    old[start + row] === now[start + column]
      ? equalWorth
      : likeness(before[start + row], after[start + column]);
  if (rows * columns <= comparedAtMost) {
    for (const [row, column] of bestPairs(rows, columns, worth)) {
      origins[start + column] = start + row;
    }
  }
  return withMoved(origins, old, now);
}

/** The pairs in order that are worth most together (a longest common subsequence, with weights). */
function bestPairs(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
): [number, number][] {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const worths = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => worth(row, column)),
  );
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = worths[row]![column]! + best[row + 1]![column + 1]!;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = best[row]![column]!;
    if (here === worths[row]![column]! + best[row + 1]![column + 1]!) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === best[row + 1]![column]) row += 1;
    else column += 1;
  }
  return pairs;
}

/** How much of an item is left in another: above 0, so that an item can also be written over. */
function likeness(a: unknown, b: unknown): number {
  if (!isRecord(a) || !isRecord(b)) return isRecord(a) === isRecord(b) ? 0.1 : 0.01;
  const keys = Object.keys(a);
  const kept = keys.filter((key) => canonicalJson(a[key]) === canonicalJson(b[key]));
  return 0.1 + kept.length / Math.max(1, keys.length);
}

/** Takes an equal item from elsewhere before one that is only alike. */
function withMoved(
  origins: readonly (number | undefined)[],
  old: readonly string[],
  now: readonly string[],
): (number | undefined)[] {
  const equal = origins.map((from, index) =>
    from !== undefined && old[from] === now[index] ? from : undefined,
  );
  const used = new Set(equal.filter((from) => from !== undefined));
  const free = Map.groupBy(
    old.map((_, index) => index).filter((index) => !used.has(index)),
    (index) => old[index]!,
  );
  const moved = equal.map((from, index) => from ?? free.get(now[index]!)?.shift());
  const taken = new Set(moved.filter((from) => from !== undefined));
  return moved.map((from, index) => {
    const alike = origins[index];
    return from ?? (alike !== undefined && !taken.has(alike) ? alike : undefined);
  });
}
