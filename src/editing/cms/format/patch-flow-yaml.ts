import { isMap, isSeq, type Node } from 'yaml';
import type { ValueChange } from './text-change.ts';
import { alignItems } from './align-list-items.ts';
import { columnOf } from './yaml-positions.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { same } from './deep-equal.ts';
import { maxLineWidth } from './write-scalar.ts';
import { writeFlow } from './write-yaml.ts';

/**
 * Patches a flow sequence or mapping on one line; equal items keep their bytes.
 * Undefined when the node is not in flow style on one line, or the result would be too
 * long: then it has to be written in block style.
 */
export function patchFlow(
  node: Node,
  { before, after }: Pick<ValueChange, 'before' | 'after'>,
  source: string,
): string | undefined {
  const [start, end] = node.range!;
  const old = source.slice(start, end);
  if (!(isMap(node) || isSeq(node)) || node.flow !== true || /[\r\n]/.test(old)) return undefined;
  const parts = isSeq(node)
    ? itemTexts(node.items, before, after, source)
    : pairTexts(before, after);
  if (!parts || parts.length === 0) return undefined;
  const pad = isMap(node) || /^.\s/.test(old) ? ' ' : '';
  const text = old[0]! + pad + parts.join(', ') + pad + old.at(-1)!;
  return columnOf(source, start) + text.length > maxLineWidth ? undefined : text;
}

function itemTexts(
  nodes: readonly unknown[],
  before: unknown,
  after: unknown,
  source: string,
): string[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const origins = alignItems(before, after);
  return after.map((item: unknown, index) => {
    const from = origins[index];
    const range = from === undefined ? undefined : (nodes[from] as Node | null)?.range;
    return range && same(before[from!], item) ? source.slice(range[0], range[1]) : writeFlow(item);
  });
}

function pairTexts(before: unknown, after: unknown): string[] | undefined {
  if (!isRecord(before) || !isRecord(after)) return undefined;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => after[key] !== undefined)
    .map((key) => writeFlow({ [key]: after[key] }).slice(2, -2));
}
