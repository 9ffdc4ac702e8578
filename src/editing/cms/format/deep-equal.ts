/** Data of an entry: keys and values as JSON has them. */
export type Data = Record<string, unknown>;

/** Whether a value is an object with keys, and no list. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A value as text that is the same for the same data: the order of keys does
 * not matter (Decap loses it), nor do keys without a value.
 */
export function fingerprint(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`;
  if (!isData(value))
    return typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);
  const pairs = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${fingerprint(value[key])}`);
  return `{${pairs.join()}}`;
}

/** Whether two values say the same. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || fingerprint(a) === fingerprint(b);
}
