import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { ThreeWayTexts } from './merge-lines.ts';

/** File with the list of redirects; all editors append to its end. */
export const redirectsFile = 'redirects.yaml';

/** Key of the list in the file, and key that identifies an item. */
const listName = 'addresses';
const keyName = 'from';

type Item = Readonly<Record<string, unknown>>;

/**
 * Merges two changes of the list of redirects item by item, since a merge by lines
 * would report two appended items as a conflict. The published text is kept around
 * the items that the draft changes.
 *
 * @returns undefined when both changed the same item, or a version is not a valid list
 */
export function mergeRedirects({ base, published, draft }: ThreeWayTexts): Buffer | undefined {
  const result = parseRedirects(published);
  const before = itemsByAddress(parseRedirects(base));
  const theirs = itemsByAddress(parseRedirects(draft));
  const ours = itemsByAddress(result);
  if (!result || !before || !theirs || !ours) return undefined;
  for (const key of new Set([...before.keys(), ...theirs.keys()])) {
    const [old, mine, now] = [before.get(key), theirs.get(key), ours.get(key)];
    if (isDeepStrictEqual(old, mine) || isDeepStrictEqual(mine, now)) continue;
    if (!isDeepStrictEqual(old, now)) return undefined;
    setItem(result, key, mine);
  }
  return Buffer.from(result.toString({ lineWidth: 0 }), 'utf8');
}

function parseRedirects(content: Buffer): Document | undefined {
  const document = parseDocument(content.toString('utf8'));
  return document.errors.length > 0 ? undefined : document;
}

/** The items by address; undefined when the file is not a list of items with unique addresses. */
function itemsByAddress(document: Document | undefined): Map<string, Item> | undefined {
  if (!document) return undefined;
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  const list = (document.toJS() as Item | null)?.[listName] ?? [];
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, Item>();
  for (const item of list as (Item | null)[]) {
    const key = item?.[keyName];
    if (typeof key !== 'string' || items.has(key)) return undefined;
    items.set(key, item!);
  }
  return items;
}

function setItem(document: Document, key: string, item: Item | undefined): void {
  if (document.contents === null) document.contents = document.createNode({});
  if (!isSeq(document.get(listName))) document.set(listName, document.createNode([]));
  const list = document.get(listName) as YAMLSeq;
  const at = list.items.findIndex((one) => isMap(one) && one.get(keyName) === key);
  if (item === undefined) list.delete(at);
  else if (at === -1) list.add(document.createNode(item));
  else list.set(at, document.createNode(item));
  // An empty list is in flow style, `[]`, which items added to it would keep.
  list.flow = list.items.length === 0;
}
