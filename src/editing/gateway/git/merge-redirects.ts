import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { ThreeTexts } from './merge-lines.ts';

/** The file of former addresses: a list that everyone adds to at the same place. */
export const redirectsFile = 'redirects.yaml';

/** The list in it, and what tells its items apart. */
const listName = 'addresses';
const keyName = 'from';

type Item = Readonly<Record<string, unknown>>;

/**
 * Both changes of the list of former addresses in one, item by item: two
 * removals would else meet at the same line. The published text stays as it is
 * around what the draft adds and takes away.
 *
 * @returns undefined where both changed the same address, or a text is no such list
 */
export function weaveRedirects({ base, published, draft }: ThreeTexts): Buffer | undefined {
  const result = documentOf(published);
  const before = itemsOf(documentOf(base));
  const theirs = itemsOf(documentOf(draft));
  const ours = itemsOf(result);
  if (!result || !before || !theirs || !ours) return undefined;
  for (const key of new Set([...before.keys(), ...theirs.keys()])) {
    const [old, mine, now] = [before.get(key), theirs.get(key), ours.get(key)];
    if (isDeepStrictEqual(old, mine) || isDeepStrictEqual(mine, now)) continue;
    if (!isDeepStrictEqual(old, now)) return undefined;
    put(result, key, mine);
  }
  return Buffer.from(result.toString({ lineWidth: 0 }), 'utf8');
}

function documentOf(content: Buffer): Document | undefined {
  const document = parseDocument(content.toString('utf8'));
  return document.errors.length > 0 ? undefined : document;
}

/** The items by address; undefined when they are no list of things with one address each. */
function itemsOf(document: Document | undefined): Map<string, Item> | undefined {
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

function put(document: Document, key: string, item: Item | undefined): void {
  if (document.contents === null) document.contents = document.createNode({});
  if (!isSeq(document.get(listName))) document.set(listName, document.createNode([]));
  const list = document.get(listName) as YAMLSeq;
  const at = list.items.findIndex((one) => isMap(one) && one.get(keyName) === key);
  if (item === undefined) list.delete(at);
  else if (at === -1) list.add(document.createNode(item));
  else list.set(at, document.createNode(item));
  // An empty list is written `[]`, and would else go on in that way.
  list.flow = list.items.length === 0;
}
