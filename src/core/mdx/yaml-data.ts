import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { LocalProblem } from './local-problem.ts';
import { containsReservedText } from './reserved-characters.ts';

/** Levels of fields and lists inside each other; content has at most six. */
export const maxYamlDepth = 20;

/** Keys with a meaning of their own to JavaScript objects. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Context {
  readonly text: string;
  readonly problems: LocalProblem[];
}

/** Makes plain data of a parsed document, and tells what it has that content may not have. */
export function toData(
  contents: Node | null,
  text: string,
): { data: unknown; problems: LocalProblem[] } {
  const context: Context = { text, problems: [] };
  const isEmpty = contents === null || (isScalar(contents) && contents.source === '');
  if (isEmpty) return { data: {}, problems: context.problems };
  const data = valueOf(contents, 1, context);
  if (!isMap(contents) && context.problems.length === 0) {
    const at = contents.range?.[0] ?? 0;
    const params = { kind: 'NOT_A_MAP', reason: '' };
    context.problems.push({ at, code: 'yaml-syntax', params });
  }
  return { data: isMap(contents) ? data : undefined, problems: context.problems };
}

function valueOf(node: unknown, depth: number, context: Context): unknown {
  if (isAlias(node)) {
    refuse('alias', node.range?.[0], context);
    return null;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  const at = node.range?.[0];
  if (node.anchor !== undefined) refuse('anchor', at, context);
  if (node.tag !== undefined) refuse('tag', at, context);
  if (isScalar(node)) return scalarOf(node.tag ? node.source : node.value, at, context);
  if (depth > maxYamlDepth) {
    context.problems.push({ at: at ?? 0, code: 'yaml-too-deep', params: { max: maxYamlDepth } });
    return null;
  }
  if (isSeq(node)) return node.items.map((item) => valueOf(item, depth + 1, context));
  return objectOf(node, depth, context);
}

function scalarOf(value: unknown, at: number | undefined, context: Context): unknown {
  if (typeof value === 'string' && containsReservedText(value)) {
    const params = { value: '__ASTRO_IMAGE_' };
    context.problems.push({ at: at ?? 0, code: 'reserved-text', params });
  }
  return value;
}

function objectOf(map: YAMLMap, depth: number, context: Context): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair, context);
    if (key === undefined) continue;
    const at = (isScalar(pair.key) && pair.key.range?.[0]) || 0;
    if (Object.hasOwn(data, key)) {
      context.problems.push({ at, code: 'duplicate-key', params: { key } });
    }
    data[key] = valueOf(pair.value, depth + 1, context);
  }
  return data;
}

/** A key as text; undefined, and a problem, for one that cannot be used. */
function keyOf({ key }: Pair, context: Context): string | undefined {
  if (!isScalar(key) || key.value === null || key.anchor !== undefined || key.tag !== undefined) {
    refuse('key', (key as Node | null)?.range?.[0], context);
    return undefined;
  }
  const at = key.range?.[0];
  // A number or `true` as a key is the text that was written.
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (name === '<<') {
    refuse('merge', at, context);
    return undefined;
  }
  if (reservedKeys.has(name)) {
    context.problems.push({ at: at ?? 0, code: 'reserved-key', params: { key: name } });
    return undefined;
  }
  scalarOf(name, at, context);
  return name;
}

function refuse(feature: string, at: number | undefined, { problems }: Context): void {
  problems.push({ at: at ?? 0, code: 'yaml-feature', params: { feature } });
}
