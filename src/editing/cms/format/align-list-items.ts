import { isRecord } from '../../../core/util/is-record.ts';
import { canonicalJson } from '../../../core/util/canonical-json.ts';

/** Maximum number of compared pairs; longer lists are matched by equality only. */
const maxComparisons = 40_000;

/** Weight of an equal pair: more than any number of similar pairs. */
const equalWeight = 1000;

/**
 * Matches the items of a new list to those of the old one. For each new item, returns
 * the index of the equal or similar old item, or undefined for an added one. Each old
 * item is matched at most once; moved items are matched too.
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
  const weight = (row: number, column: number) =>
    old[start + row] === now[start + column]
      ? equalWeight
      : similarity(before[start + row], after[start + column]);
  if (rows * columns <= maxComparisons) {
    for (const [row, column] of bestPairs(rows, columns, weight)) {
      origins[start + column] = start + row;
    }
  }
  return matchMovedItems(origins, old, now);
}

/** The ordered pairs with the highest total weight: a weighted longest common subsequence. */
function bestPairs(
  rows: number,
  columns: number,
  weight: (row: number, column: number) => number,
): [number, number][] {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const weights = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => weight(row, column)),
  );
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = weights[row]![column]! + best[row + 1]![column + 1]!;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = best[row]![column]!;
    if (here === weights[row]![column]! + best[row + 1]![column + 1]!) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === best[row + 1]![column]) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Similarity of two items: the share of equal keys, plus a minimum, so that any item can replace another. */
function similarity(a: unknown, b: unknown): number {
  if (!isRecord(a) || !isRecord(b)) return isRecord(a) === isRecord(b) ? 0.1 : 0.01;
  const keys = Object.keys(a);
  const kept = keys.filter((key) => canonicalJson(a[key]) === canonicalJson(b[key]));
  return 0.1 + kept.length / Math.max(1, keys.length);
}

/** Matches moved items: an equal item elsewhere takes precedence over a similar one. */
function matchMovedItems(
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
