import { isRecord } from '../../core/util/is-record.ts';
/**
 * What was typed, without what says nothing: a form leaves an empty text or
 * `null` where a value has been cleared, and an empty line in a list.
 */
export function removeEmptyValues(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value))
    return value.map(removeEmptyValues).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).map(([key, part]) => [key, removeEmptyValues(part)] as const);
  return Object.fromEntries(kept.filter(([, part]) => part !== undefined));
}
