import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';
import type { ImmutableMap } from '../../decap/globals.ts';

/** An item of a list, or a part of it, as Decap keeps it. */
export interface Item extends ImmutableMap {
  /** The same with another value of a key. */
  set(key: string, value: unknown): Item;
}

/** What something is called; undefined when that is not known. */
export type NameOf = (target: ReferenceTarget, id: string) => string | undefined;

/**
 * An item with names in place of ids, for a summary of it. What is not known by
 * name stays as it is.
 * @param fields the fields of the item as configured, those of objects in it too
 */
export function nameItem(item: Item, fields: Iterable<ImmutableMap>, nameOf: NameOf): Item {
  let named = item;
  for (const field of fields) {
    const key = String(field.get('name'));
    const value = item.get(key);
    const target = field.get('target') as ReferenceTarget | undefined;
    const inner = field.get('fields') as Iterable<ImmutableMap> | undefined;
    if (target !== undefined && typeof value === 'string') {
      named = named.set(key, nameOf(target, value) ?? value);
    } else if (inner !== undefined && field.get('widget') === 'object' && isItem(value)) {
      named = named.set(key, nameItem(value, inner, nameOf));
    }
  }
  return named;
}

/** Whether a value of Decap's is an object with keys, and no list. */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'getIn' in value && !('push' in value);
}
