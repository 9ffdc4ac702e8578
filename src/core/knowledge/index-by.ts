/** The items under a key, in the order of the list they came from; none for an unknown key. */
export type Index<T> = (key: string) => readonly T[];

const none: readonly never[] = [];

/**
 * Groups items by their keys. The groups are made once, when first asked for:
 * a page asks for one group, and a build asks for all of them many times.
 * @param keysOf the keys of an item; it comes once under each, repeats or not
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
