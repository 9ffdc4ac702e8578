import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { schemaFor, schemaOfPart } from '../../../core/model/schema-walk.ts';
import { alignItems } from './align-list-items.ts';
import type { Change, Source } from './text-change.ts';
import { patchFlow } from './patch-flow-yaml.ts';
import {
  columnOf,
  isBlock,
  placesOf,
  Unpatchable,
  type BlockNode,
  type Place,
} from './yaml-positions.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { same } from './deep-equal.ts';
import { inSchemaOrder, itemLines, pairLines, writeValue } from './write-yaml.ts';

/** Text to put in place of a stretch of the source. */
export interface Replacement {
  /** Where the stretch begins. */
  readonly start: number;
  readonly end: number;
  /** What is put there. */
  readonly text: string;
}

/** One item of what comes out: where it was, and what it is to say. */
interface Piece {
  readonly from: number | undefined;
  readonly key: string | undefined;
  readonly value: unknown;
}

/**
 * Changes a list or an object in place, item by item.
 * @throws {Unpatchable} for text of an unusual shape
 */
export function patchBlock(node: BlockNode, change: Change, text: Source): Replacement {
  const { source, eol } = text;
  const places = placesOf(node, source);
  const first = places[0]!;
  const indent = columnOf(source, first.start);
  const start = commentsAbove(source, first.start);
  const glues = places.map(({ start: at }, index) =>
    source.slice(index === 0 ? start : places[index - 1]!.lineEnd, at),
  );
  const own = change.schema && schemaFor(change.schema, change.after);
  const newLine = eol + ' '.repeat(indent);
  const pieces = isMap(node) ? keyPieces(places, change) : listPieces(change);
  const rest = passOn(glues, new Set(pieces.map(({ from }) => from)));
  let out = '';
  for (const { from, key, value } of pieces) {
    const schema = schemaOfPart(own, key ?? 0);
    const written =
      from === undefined
        ? newItem(key, value, schema, { indent, eol })
        : oldItem(
            places[from]!,
            { before: partOf(change.before, key ?? from), after: value, schema },
            text,
          );
    out += (out === '' ? glueFirst : glueNext)(from, glues, newLine) + written;
  }
  return { start, end: places.at(-1)!.lineEnd, text: out + rest };
}

/**
 * Gives comments that stand apart (a blank line below them) from an item that
 * is gone to the next one. Returns those that are left at the end.
 */
function passOn(glues: string[], kept: ReadonlySet<number | undefined>): string {
  let passed = '';
  glues.forEach((glue, index) => {
    glues[index] = passed + glue;
    const apart = kept.has(index) ? null : /^[^]*#.*\r?\n[ \t]*(?=\r?\n)/.exec(glues[index]);
    passed = apart?.[0] ?? '';
  });
  return passed;
}

/** What stands before an item that now comes first: its comments. */
function glueFirst(from: number | undefined, glues: readonly string[]): string {
  const glue = from === undefined ? '' : glues[from]!;
  return from === 0 || glue.includes('#') ? glue.replace(/^\s+/, '') : '';
}

/** What stands between an item and the one before: a line break, comments, blank lines. */
function glueNext(from: number | undefined, glues: readonly string[], newLine: string): string {
  if (from === undefined) return newLine;
  return from === 0 ? newLine + glues[0]! : glues[from]!;
}

/** Where the comments begin that stand right above the first item, on lines of their own. */
function commentsAbove(source: string, start: number): number {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)[ \t]*$/.exec(source.slice(0, start));
  return above ? start - above[0].length + above[0].indexOf('#') : start;
}

function keyPieces(places: readonly Place[], { before, after, schema }: Change): Piece[] {
  if (!isRecord(before) || !isRecord(after)) throw new Unpatchable();
  const pieces: Piece[] = places.flatMap(({ key }, from) =>
    after[key!] === undefined ? [] : [{ from, key, value: after[key!] }],
  );
  const order = inSchemaOrder(after, schema);
  for (const key of order.filter((one) => !Object.hasOwn(before, one))) {
    const earlier = new Set(order.slice(0, order.indexOf(key)));
    const at = pieces.findLastIndex((piece) => earlier.has(piece.key!)) + 1;
    pieces.splice(at, 0, { from: undefined, key, value: after[key] });
  }
  return pieces;
}

function listPieces({ before, after }: Change): Piece[] {
  if (!Array.isArray(before) || !Array.isArray(after)) throw new Unpatchable();
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

/** An item that was there: as it was, changed within, or with another value. */
function oldItem(place: Place, change: Change, text: Source): string {
  const { source, eol } = text;
  const { start, headEnd, node, end, lineEnd } = place;
  const { before, after, schema } = change;
  if (same(before, after)) return source.slice(start, lineEnd);
  if (isBlock(node) && fits(node, after)) {
    const inner = patchBlock(node, change, text);
    return source.slice(start, inner.start) + inner.text;
  }
  const head = source.slice(start, headEnd);
  const gap = source.slice(headEnd, node?.range?.[0] ?? headEnd);
  const tail = source.slice(end, lineEnd);
  const flow = node && patchFlow(node, change, source);
  if (flow !== undefined) return head + gap + flow + tail;
  const indent = columnOf(source, start);
  if (place.key === undefined && isRecord(after)) {
    return itemLines(after, indent, schema).join(eol).trimStart();
  }
  const was = isScalar(node) ? node.type : undefined;
  const { inline, below } = writeValue(
    after,
    { indent, column: indent + head.length + 1, was },
    schema,
  );
  // Values that stand in a column of their own stay there.
  const space = /^[ \t]+$/.test(gap) ? gap : ' ';
  const comment = /#.*/.exec(gap)?.[0];
  const rest = comment === undefined ? tail : ` ${comment}${tail}`;
  const line = head + (inline === '' ? '' : space + inline) + (rest.trim() === '' ? '' : rest);
  return [line, ...below].join(eol);
}

function fits(node: BlockNode, after: unknown): boolean {
  if (isSeq(node)) return Array.isArray(after) && after.length > 0;
  return isRecord(after) && Object.values(after).some((value) => value !== undefined);
}

function partOf(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string | number, unknown>)[key]
    : undefined;
}
