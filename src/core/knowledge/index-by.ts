/** Returns the items of a key in their original order; empty for an unknown key. */
export type Index<T> = (key: string) => readonly T[];

const none: readonly never[] = [];

/**
 * Groups items by their keys. The groups are computed once, on first use.
 * @param keysOf the keys of an item; repeated keys count once
 */
export function indexBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[] | string | undefined,
): Index<T> {
  let groups: ReadonlyMap<string, readonly T[]> | undefined;
  return (key) => (groups ??= group(items, keysOf)).get(key) ?? none;
}

function group<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[] | string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item) ?? none;
    for (const key of typeof keys === 'string' ? [keys] : new Set(keys)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
