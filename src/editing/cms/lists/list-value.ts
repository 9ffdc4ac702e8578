import type { ImmutableMap } from '../../decap/globals.ts';

/** A list of Decap's, as much of it as is used here. */
interface ImmutableList {
  clear(): ImmutableList;
  concat(items: readonly string[]): ImmutableList;
  toJS(): unknown;
}

/** The texts in a value of Decap's; undefined when it is something else than a list of texts. */
export function textsIn(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  const plain = plainOf(value);
  const isTexts = Array.isArray(plain) && plain.every((item) => typeof item === 'string');
  return isTexts ? plain : undefined;
}

/** A value of Decap's as plain data. */
export function plainOf(value: unknown): unknown {
  const isImmutable = typeof value === 'object' && value !== null && 'toJS' in value;
  return isImmutable ? (value as ImmutableList).toJS() : value;
}

/**
 * Texts as a list of Decap's own kind: with a plain array it would take an entry
 * for changed for ever after. Its maker is nowhere to be had, but each of its
 * maps can become a list.
 * @param before the value until now
 * @param map any map of Decap's
 */
export function listOf(texts: readonly string[], before: unknown, map: ImmutableMap): unknown {
  const isList = typeof before === 'object' && before !== null && 'concat' in before;
  const list = isList
    ? (before as ImmutableList)
    : (map as ImmutableMap & { toList(): ImmutableList }).toList();
  return list.clear().concat(texts);
}
