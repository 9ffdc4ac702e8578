import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type {
  DataPath,
  InData,
  InText,
  Problem,
  ProblemCode,
  ProblemParams,
} from '../model/problem.ts';
import { containsReservedText } from './reserved-characters.ts';

/** Maximum nesting of maps and lists; content has at most six. */
export const maxYamlDepth = 20;

/** Keys with a special meaning in JavaScript objects. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Context {
  /** Path of the current value. */
  readonly path: (string | number)[];
  readonly problems: Problem<InText & InData>[];
}

/** Converts a parsed document to plain data, and reports YAML features that content may not use. */
export function toData(contents: Node | null): {
  data: unknown;
  problems: Problem<InText & InData>[];
} {
  const context: Context = { path: [], problems: [] };
  const isEmpty = contents === null || (isScalar(contents) && contents.source === '');
  if (isEmpty) return { data: {}, problems: context.problems };
  const data = valueOf(contents, context);
  if (!isMap(contents) && context.problems.length === 0) {
    const at = contents.range?.[0] ?? 0;
    report('yaml-syntax', { kind: 'NOT_A_MAP', reason: '' }, at, context);
  }
  return { data: isMap(contents) ? data : undefined, problems: context.problems };
}

function valueOf(node: unknown, context: Context): unknown {
  if (isAlias(node)) {
    refuse('alias', node.range?.[0], context);
    return null;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  const at = node.range?.[0];
  if (node.anchor !== undefined) refuse('anchor', at, context);
  if (node.tag !== undefined) refuse('tag', at, context);
  if (isScalar(node)) return scalarOf(node.tag ? node.source : node.value, at, context);
  if (context.path.length >= maxYamlDepth) {
    report('yaml-too-deep', { max: maxYamlDepth }, at, context);
    return null;
  }
  if (isSeq(node)) return node.items.map((item, index) => partOf(index, item, context));
  return objectOf(node, context);
}

/** Converts an item of a map or list, with the key on the path. */
function partOf(key: string | number, node: unknown, context: Context): unknown {
  context.path.push(key);
  const value = valueOf(node, context);
  context.path.pop();
  return value;
}

function scalarOf(value: unknown, at: number | undefined, context: Context): unknown {
  if (typeof value === 'string' && containsReservedText(value)) {
    report('reserved-text', { value: '__ASTRO_IMAGE_' }, at, context);
  }
  return value;
}

function objectOf(map: YAMLMap, context: Context): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = keyOf(pair, context);
    if (key === undefined) continue;
    const at = (isScalar(pair.key) && pair.key.range?.[0]) || 0;
    if (Object.hasOwn(data, key)) {
      report('duplicate-key', { key }, at, context, [...context.path, key]);
    }
    data[key] = partOf(key, pair.value, context);
  }
  return data;
}

/** A key as a string; reports a problem and returns undefined for an invalid one. */
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
    report('reserved-key', { key: name }, at, context);
    return undefined;
  }
  scalarOf(name, at, context);
  return name;
}

function refuse(feature: string, at: number | undefined, context: Context): void {
  report('yaml-feature', { feature }, at, context);
}

function report(
  code: ProblemCode,
  params: ProblemParams,
  at: number | undefined,
  { path, problems }: Context,
  about: DataPath = [...path],
): void {
  problems.push({ path: about, at: at ?? 0, code, params });
}
