import { canonicalJson } from '../../../core/util/canonical-json.ts';

/** Data of an entry: keys and values as JSON has them. */
export type Data = Record<string, unknown>;

/** Whether two values hold the same data, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
