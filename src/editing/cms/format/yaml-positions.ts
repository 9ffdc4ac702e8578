import {
  isMap,
  isScalar,
  isSeq,
  Scalar,
  type CST,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A list or an object that is written over several lines. */
export type BlockNode = YAMLMap | YAMLSeq;

/** Where one item of a list, or one key of an object, stands in the text. */
export interface Place {
  /** The key; nothing for an item of a list. */
  readonly key: string | undefined;
  /** The key, or the dash. */
  readonly start: number;
  /** After the colon, or the dash. */
  readonly headEnd: number;
  /** The value; nothing when none is written. */
  readonly node: Node | undefined;
  readonly end: number;
  /** Before the line break that ends the value's last line; what is between is white space or a comment. */
  readonly lineEnd: number;
}

/** Thrown for text that is sound but not of the shape that can be changed in place. */
export class Unpatchable extends Error {}

/** Whether a value is written as lines of keys or dashes, and is not empty. */
export function isBlock(node: unknown): node is BlockNode {
  return (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
}

/**
 * Where the items of a list or an object stand.
 * @throws {Unpatchable} for keys written with `?`, or anything else that is not one item a line
 */
export function placesOf(node: BlockNode, text: string): Place[] {
  const places = isMap(node) ? pairPlaces(node, text) : itemPlaces(node, text);
  for (const { end, lineEnd } of places) {
    if (!/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) throw new Unpatchable();
  }
  return places;
}

function pairPlaces(map: YAMLMap, text: string): Place[] {
  return map.items.map(({ key, value, srcToken }) => {
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    const isExplicit = srcToken?.start.some(({ type }) => type === 'explicit-key-ind');
    if (!isScalar(key) || !key.range || !colon || isExplicit) throw new Unpatchable();
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    return placeOf(name, key.range[0], colon.offset + 1, value, text);
  });
}

function itemPlaces(seq: YAMLSeq, text: string): Place[] {
  const dashes = ((seq.srcToken as CST.BlockSequence | undefined)?.items ?? []).flatMap(
    ({ start }) => start.filter(({ type }) => type === 'seq-item-ind'),
  );
  if (dashes.length !== seq.items.length) throw new Unpatchable();
  return seq.items.map((value, index) => {
    const { offset } = dashes[index]!;
    return placeOf(undefined, offset, offset + 1, value, text);
  });
}

function placeOf(
  key: string | undefined,
  start: number,
  headEnd: number,
  value: unknown,
  text: string,
): Place {
  const found = value as Node | null;
  const isWritten = found?.range && found.range[1] > found.range[0];
  const node = isWritten ? found : undefined;
  const end = node ? endOf(node, text) : headEnd;
  return { key, start, headEnd, node, end, lineEnd: lineEndAfter(text, end) };
}

/** The end of a value, without the blank lines that a block of text owns. */
function endOf(node: Node, text: string): number {
  if (isBlock(node)) return placesOf(node, text).at(-1)!.end;
  const [start, end] = node.range!;
  const isText =
    isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
  return isText ? start + text.slice(start, end).trimEnd().length : end;
}

function lineEndAfter(text: string, from: number): number {
  const match = /\r?\n|$/g;
  match.lastIndex = from;
  return match.exec(text)!.index;
}

/** Columns before an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
