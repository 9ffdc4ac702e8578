import { isRecord } from './is-record.ts';

/**
 * Canonical JSON: the same text for the same data. The order of keys does not
 * matter (Decap loses it), nor do keys without a value. Numbers that JSON has
 * no form for stay apart (`NaN`), and what is undefined is `null`.
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
