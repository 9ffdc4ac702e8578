import type { ImmutableMap } from '../../decap/globals.ts';

/** The used part of an Immutable.js list. */
interface ImmutableList {
  clear(): ImmutableList;
  concat(items: readonly string[]): ImmutableList;
  toJS(): unknown;
}

/** The texts of a list value; undefined when it is not a list of texts. An absent value is an empty list. */
export function textItems(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  const plain = toPlain(value);
  const isTexts = Array.isArray(plain) && plain.every((item) => typeof item === 'string');
  return isTexts ? plain : undefined;
}

/** Converts an Immutable.js value to plain JavaScript data. */
export function toPlain(value: unknown): unknown {
  const isImmutable = typeof value === 'object' && value !== null && 'toJS' in value;
  return isImmutable ? (value as ImmutableList).toJS() : value;
}

/**
 * Converts texts to an Immutable.js list: with a plain array Decap would always
 * consider the entry changed. Decap does not export the constructor, so the list is
 * derived from the previous value or from a map.
 * @param before previous value
 * @param map any Immutable.js map
 */
export function toImmutableList(
  texts: readonly string[],
  before: unknown,
  map: ImmutableMap,
): unknown {
  const isList = typeof before === 'object' && before !== null && 'concat' in before;
  const list = isList
    ? (before as ImmutableList)
    : (map as ImmutableMap & { toList(): ImmutableList }).toList();
  return list.clear().concat(texts);
}
