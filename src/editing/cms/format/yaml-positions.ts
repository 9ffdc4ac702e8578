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

/** A mapping or sequence in block style. */
export type BlockNode = YAMLMap | YAMLSeq;

/** Source offsets of a sequence item or a key of a mapping. */
export interface ItemPosition {
  /** The key; undefined for a sequence item. */
  readonly key: string | undefined;
  /** Offset of the key or the dash. */
  readonly start: number;
  /** Offset after the colon or the dash. */
  readonly headEnd: number;
  /** The value; undefined when it is absent. */
  readonly node: Node | undefined;
  readonly end: number;
  /** Offset of the line break after the value; between them is only white space or a comment. */
  readonly lineEnd: number;
}

/** Thrown for valid YAML with syntax that cannot be patched in place. */
export class UnpatchableError extends Error {}

/** Whether a node is a non-empty mapping or sequence in block style. */
export function isBlock(node: unknown): node is BlockNode {
  return (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
}

/**
 * Finds the source offsets of all items of a block node.
 * @throws {UnpatchableError} for explicit keys (`?`) and other syntax that does not begin each item on its own line
 */
export function itemPositions(node: BlockNode, text: string): ItemPosition[] {
  const positions = isMap(node) ? mapPositions(node, text) : sequencePositions(node, text);
  for (const { end, lineEnd } of positions) {
    if (!/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) throw new UnpatchableError();
  }
  return positions;
}

function mapPositions(map: YAMLMap, text: string): ItemPosition[] {
  return map.items.map(({ key, value, srcToken }) => {
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    const isExplicit = srcToken?.start.some(({ type }) => type === 'explicit-key-ind');
    if (!isScalar(key) || !key.range || !colon || isExplicit) throw new UnpatchableError();
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    return createPosition(name, key.range[0], colon.offset + 1, value, text);
  });
}

function sequencePositions(seq: YAMLSeq, text: string): ItemPosition[] {
  const dashes = ((seq.srcToken as CST.BlockSequence | undefined)?.items ?? []).flatMap(
    ({ start }) => start.filter(({ type }) => type === 'seq-item-ind'),
  );
  if (dashes.length !== seq.items.length) throw new UnpatchableError();
  return seq.items.map((value, index) => {
    const { offset } = dashes[index]!;
    return createPosition(undefined, offset, offset + 1, value, text);
  });
}

function createPosition(
  key: string | undefined,
  start: number,
  headEnd: number,
  value: unknown,
  text: string,
): ItemPosition {
  const found = value as Node | null;
  const isWritten = found?.range && found.range[1] > found.range[0];
  const node = isWritten ? found : undefined;
  const end = node ? endOf(node, text) : headEnd;
  return { key, start, headEnd, node, end, lineEnd: lineEndAfter(text, end) };
}

/** End offset of a value, without trailing blank lines of a block scalar. */
function endOf(node: Node, text: string): number {
  if (isBlock(node)) return itemPositions(node, text).at(-1)!.end;
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

/** Column of an offset in its line, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
