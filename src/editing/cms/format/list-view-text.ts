import { listViewMark } from '../../protocol/list-view-mark.ts';
import type { Data } from './deep-equal.ts';

/** A top-level YAML line: a key and the value on the same line. */
const field = /^([A-Za-z]+):(?: (.*))?$/;

/**
 * Parses the YAML of a text shortened for list views line by line. A list may have
 * ten thousand entries, and a YAML parser takes a millisecond for each. Supports plain,
 * quoted and folded scalars, dates, integers, and lists of them.
 * @returns undefined for any other text, which has to be parsed as YAML
 */
export function listTextData(yaml: string): Data | undefined {
  if (!yaml.startsWith(listViewMark)) return undefined;
  const data: Data = {};
  const lines = yaml.slice(listViewMark.length + 1).split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, beside = ''] = field.exec(line) ?? [];
    const below: string[] = [];
    while (/^(?: |-)/.test(lines[at + 1] ?? '')) below.push(lines[(at += 1)] ?? '');
    const value = parseValue(beside, below);
    if (name === undefined || value === undefined) return undefined;
    data[name] = value;
  }
  return data;
}

function parseValue(beside: string, below: readonly string[]): unknown {
  if (beside === '>-') return foldLines(below);
  if (beside !== '') return below.length === 0 ? parseScalar(beside) : undefined;
  const items = below.map((line) => parseScalar(/^ *- (.*)$/.exec(line)?.[1] ?? ''));
  return items.length === 0 || items.includes(undefined) ? undefined : items;
}

/** Joins the lines of a folded scalar; undefined unless all have the same indentation. */
function foldLines(lines: readonly string[]): string | undefined {
  const isPlain = lines.length > 0 && lines.every((line) => /^ {2}\S(?:.*\S)?$/.test(line));
  return isPlain ? lines.map((line) => line.slice(2)).join(' ') : undefined;
}

/** Plain scalars that YAML does not resolve as text. */
const nonTextWords = /^(?:true|false|null|~|[-+.]?\d[\d.e+_x-]*|[-+]?\.(?:inf|nan))$/i;

function parseScalar(text: string): string | number | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  // Begins with a letter, a digit or a Swedish quotation mark, and has no YAML indicators.
  const isPlain = /^[\p{L}\p{N}”](?:[^:#\p{C}\u2028\u2029]*[^:#\s\p{C}])?$/u.test(text);
  return isPlain && !nonTextWords.test(text) ? text : undefined;
}
