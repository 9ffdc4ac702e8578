import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { alignItems } from './align-list-items.ts';
import type { ValueChange, YamlSource } from './text-change.ts';
import { patchFlow } from './patch-flow-yaml.ts';
import {
  columnOf,
  isBlock,
  itemPositions,
  UnpatchableError,
  type BlockNode,
  type ItemPosition,
} from './yaml-positions.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { same } from './deep-equal.ts';
import { inSchemaOrder, itemLines, pairLines, writeValue } from './write-yaml.ts';

/** Replacement text for a range of the source. */
export interface Replacement {
  /** Start offset of the range. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An item of the result: the index of the old item it comes from, if any, and its new value. */
interface PatchedItem {
  readonly from: number | undefined;
  readonly key: string | undefined;
  readonly value: unknown;
}

/**
 * Patches a block sequence or mapping item by item; unchanged items keep their bytes.
 * @throws {UnpatchableError} for syntax that cannot be patched
 */
export function patchBlock(node: BlockNode, change: ValueChange, text: YamlSource): Replacement {
  const { source, eol } = text;
  const positions = itemPositions(node, source);
  const first = positions[0]!;
  const indent = columnOf(source, first.start);
  const start = commentsAbove(source, first.start);
  const separators = positions.map(({ start: at }, index) =>
    source.slice(index === 0 ? start : positions[index - 1]!.lineEnd, at),
  );
  const own = change.schema && schemaFor(change.schema, change.after);
  const newLine = eol + ' '.repeat(indent);
  const items = isMap(node) ? mapItems(positions, change) : listItems(change);
  const rest = moveDetachedComments(separators, new Set(items.map(({ from }) => from)));
  let out = '';
  for (const { from, key, value } of items) {
    const schema = schemaOfPart(own, key ?? 0);
    const written =
      from === undefined
        ? newItem(key, value, schema, { indent, eol })
        : patchItem(
            positions[from]!,
            { before: valueAt(change.before, key ?? from), after: value, schema },
            text,
          );
    out += (out === '' ? leadingText : separatorText)(from, separators, newLine) + written;
  }
  return { start, end: positions.at(-1)!.lineEnd, text: out + rest };
}

/**
 * Moves detached comments (with a blank line below) of removed items to the next item.
 * Returns those that remain at the end.
 */
function moveDetachedComments(separators: string[], kept: ReadonlySet<number | undefined>): string {
  let passed = '';
  separators.forEach((separator, index) => {
    separators[index] = passed + separator;
    const apart = kept.has(index) ? null : /^[^]*#.*\r?\n[ \t]*(?=\r?\n)/.exec(separators[index]);
    passed = apart?.[0] ?? '';
  });
  return passed;
}

/** Text before an item that becomes the first: its comments. */
function leadingText(from: number | undefined, separators: readonly string[]): string {
  const separator = from === undefined ? '' : separators[from]!;
  return from === 0 || separator.includes('#') ? separator.replace(/^\s+/, '') : '';
}

/** Text between two items: a line break, comments, blank lines. */
function separatorText(
  from: number | undefined,
  separators: readonly string[],
  newLine: string,
): string {
  if (from === undefined) return newLine;
  return from === 0 ? newLine + separators[0]! : separators[from]!;
}

/** Start offset of the comment lines directly above the first item. */
function commentsAbove(source: string, start: number): number {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)[ \t]*$/.exec(source.slice(0, start));
  return above ? start - above[0].length + above[0].indexOf('#') : start;
}

function mapItems(
  positions: readonly ItemPosition[],
  { before, after, schema }: ValueChange,
): PatchedItem[] {
  if (!isRecord(before) || !isRecord(after)) throw new UnpatchableError();
  const items: PatchedItem[] = positions.flatMap(({ key }, from) =>
    after[key!] === undefined ? [] : [{ from, key, value: after[key!] }],
  );
  const order = inSchemaOrder(after, schema);
  for (const key of order.filter((one) => !Object.hasOwn(before, one))) {
    const earlier = new Set(order.slice(0, order.indexOf(key)));
    const at = items.findLastIndex((item) => earlier.has(item.key!)) + 1;
    items.splice(at, 0, { from: undefined, key, value: after[key] });
  }
  return items;
}

function listItems({ before, after }: ValueChange): PatchedItem[] {
  if (!Array.isArray(before) || !Array.isArray(after)) throw new UnpatchableError();
  const origins = alignItems(before, after);
  return after.map((value: unknown, index) => ({ from: origins[index], key: undefined, value }));
}

function newItem(
  key: string | undefined,
  value: unknown,
  schema: z.ZodType | undefined,
  { indent, eol }: { readonly indent: number; readonly eol: string },
): string {
  const lines =
    key === undefined ? itemLines(value, indent, schema) : pairLines(key, value, indent, schema);
  return lines.join(eol).trimStart();
}

/** Text of an existing item: unchanged, patched inside, or with a new value. */
function patchItem(position: ItemPosition, change: ValueChange, text: YamlSource): string {
  const { source, eol } = text;
  const { start, headEnd, node, end, lineEnd } = position;
  const { before, after, schema } = change;
  if (same(before, after)) return source.slice(start, lineEnd);
  if (isBlock(node) && canPatchInPlace(node, after)) {
    const inner = patchBlock(node, change, text);
    return source.slice(start, inner.start) + inner.text;
  }
  const head = source.slice(start, headEnd);
  const gap = source.slice(headEnd, node?.range?.[0] ?? headEnd);
  const tail = source.slice(end, lineEnd);
  const flow = node && patchFlow(node, change, source);
  if (flow !== undefined) return head + gap + flow + tail;
  const indent = columnOf(source, start);
  if (position.key === undefined && isRecord(after)) {
    return itemLines(after, indent, schema).join(eol).trimStart();
  }
  const was = isScalar(node) ? node.type : undefined;
  const { inline, below } = writeValue(
    after,
    { indent, column: indent + head.length + 1, was },
    schema,
  );
  // Values aligned in a column keep their alignment.
  const space = /^[ \t]+$/.test(gap) ? gap : ' ';
  const comment = /#.*/.exec(gap)?.[0];
  const rest = comment === undefined ? tail : ` ${comment}${tail}`;
  const line = head + (inline === '' ? '' : space + inline) + (rest.trim() === '' ? '' : rest);
  return [line, ...below].join(eol);
}

function canPatchInPlace(node: BlockNode, after: unknown): boolean {
  if (isSeq(node)) return Array.isArray(after) && after.length > 0;
  return isRecord(after) && Object.values(after).some((value) => value !== undefined);
}

function valueAt(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string | number, unknown>)[key]
    : undefined;
}
