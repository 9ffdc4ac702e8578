import { listViewMark } from '../../protocol/list-view-mark.ts';
import type { Data } from './deep-equal.ts';

/** A line at the top of YAML: a field, and what stands beside it. */
const field = /^([A-Za-z]+):(?: (.*))?$/;

/**
 * The data of a text that was shortened for a list, read line by line: a list
 * may have ten thousand of them, and reading YAML takes a thousandth of a
 * second each. Only what is plain in YAML is read so: a word or a sentence, a
 * quoted one, a folded one, a date, a whole number, and lists of such.
 * @returns undefined for any other text, which is to be read as YAML
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
    const value = valueOf(beside, below);
    if (name === undefined || value === undefined) return undefined;
    data[name] = value;
  }
  return data;
}

function valueOf(beside: string, below: readonly string[]): unknown {
  if (beside === '>-') return folded(below);
  if (beside !== '') return below.length === 0 ? scalar(beside) : undefined;
  const items = below.map((line) => scalar(/^ *- (.*)$/.exec(line)?.[1] ?? ''));
  return items.length === 0 || items.includes(undefined) ? undefined : items;
}

/** Lines that are one sentence, all as far in as each other. */
function folded(lines: readonly string[]): string | undefined {
  const isPlain = lines.length > 0 && lines.every((line) => /^ {2}\S(?:.*\S)?$/.test(line));
  return isPlain ? lines.map((line) => line.slice(2)).join(' ') : undefined;
}

/** Words that YAML takes for something else than words. */
const meansMore = /^(?:true|false|null|~|[-+.]?\d[\d.e+_x-]*|[-+]?\.(?:inf|nan))$/i;

function scalar(text: string): string | number | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  if (quoted) return quoted[1] ?? quoted[2];
  // Begins with a letter, a digit or a Swedish quotation mark, and has none of YAML's own signs.
  const isPlain = /^[\p{L}\p{N}”](?:[^:#\p{C}\u2028\u2029]*[^:#\s\p{C}])?$/u.test(text);
  return isPlain && !meansMore.test(text) ? text : undefined;
}
