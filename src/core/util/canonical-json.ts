import { isRecord } from './is-record.ts';

/**
 * Serialises data to canonical JSON: equal data gives equal text. Keys are sorted,
 * since Decap does not preserve their order, and keys with value undefined are
 * omitted. `NaN` and infinities keep their names; other undefined values become
 * `null`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isRecord(value))
    return typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);
  const pairs = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${pairs.join()}}`;
}
