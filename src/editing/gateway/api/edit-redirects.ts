import { isMap, isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { RemovalRequest } from '../../protocol/removal-request.ts';

/** Precedes the reason of an address that leads to another, in a comment beside it. */
const reason = ' ';

/**
 * Adds former addresses to the text of their list, in alphabetical order, so that
 * two people who add different ones seldom change the same line. Comments and
 * everything else in the text are kept.
 * @throws {Error} when the text is not a list of addresses
 */
export function withAddresses(
  text: string,
  addresses: readonly string[],
  { why, to }: RemovalRequest,
): string {
  const document = parseDocument(text.trim() === '' ? 'addresses: []\n' : text);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new Error('not a list');
  let list = document.get('addresses');
  if (!isSeq(list)) document.set('addresses', (list = new YAMLSeq(document.schema)));
  const seq = list as YAMLSeq;
  for (const from of [...addresses].sort()) {
    const item = document.createNode(to === undefined ? { from, retired: why } : { from, to });
    if (to !== undefined && why !== '') item.comment = reason + why;
    const next = seq.items.findIndex((one) => fromOf(one) > from);
    seq.items.splice(next < 0 ? seq.items.length : next, 0, item);
  }
  if (seq.items.length > 0) seq.flow = false;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Why an address is listed as a former one, and where it leads; undefined when it is not listed. */
export function formerAddressIn(text: string, address: string): RemovalRequest | undefined {
  const document = parseDocument(text);
  const list = document.get('addresses');
  const item = isSeq(list) && list.items.find((one) => fromOf(one) === address);
  if (!isMap(item)) return undefined;
  const to = item.get('to');
  if (typeof to === 'string') return { why: (item.comment ?? '').trim(), to };
  return { why: String(item.get('retired') ?? '') };
}

function fromOf(item: unknown): string {
  if (!isMap(item)) return '';
  const from = item.get('from', true);
  return isScalar(from) ? String(from.value) : '';
}
