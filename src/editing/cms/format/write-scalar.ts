import { Scalar } from 'yaml';

/** A value as it is written after `key:` or `-`. */
export interface Written {
  /** What stands on the same line; empty when all stands below. */
  readonly inline: string;
  /** Lines below, with their indentation. */
  readonly below: readonly string[];
}

/** Where a value is written. */
export interface Spot {
  /** Columns before the key or dash that the value belongs to. */
  readonly indent: number;
  /** Columns before the value itself. */
  readonly column: number;
  /** How the value that was there before was written; a new one is written the same way where that is possible. */
  readonly was?: Scalar.Type | undefined;
}

/** Columns that a line of text fills at the most, as the content that is there already. */
export const width = 120;

/** Characters that YAML takes for something else than text, or that no one sees: halves of characters, controls, line separators. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
const unseenForm = new RegExp(unseen.source, 'gu');

/** Words that YAML, or its older version, takes for something else than text. */
const taken =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf)|\.nan)$/i;

/** Text that means itself without quotes, as a whole value. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || taken.test(text) || unseen.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return !/^[-?:,[\]{}#&*!|>'"%@`\s]|^\.\.\.|\s$|:\s|:$|\s#|[\t\n]/.test(text);
}

/** Text in double quotes; holds anything, on one line. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(unseenForm, (character) =>
    character.length > 1 || character < ' '
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number, a truth value or nothing. */
function word(value: unknown): string {
  if (value === Infinity) return '.inf';
  if (value === -Infinity) return '-.inf';
  if (Number.isNaN(value)) return '.nan';
  return String(value ?? null);
}

/** A value that is no list and has no keys, on one line: plain where possible, else quoted. */
export function writeInline(
  value: unknown,
  options: { readonly inFlow?: boolean; readonly was?: Scalar.Type | undefined } = {},
): string {
  if (typeof value !== 'string') return word(value);
  const { was, inFlow = false } = options;
  if (was === Scalar.QUOTE_DOUBLE || unseen.test(value) || value.includes('\n')) {
    return doubleQuoted(value);
  }
  if (was !== Scalar.QUOTE_SINGLE && isPlain(value, inFlow)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * A value that is no list and has no keys: on one line where it fits, else text
 * as a block: folded (`>-`) for one paragraph, line by line (`|-`) for several.
 */
export function writeScalar(value: unknown, { indent, column, was }: Spot): Written {
  const inline = writeInline(value, { was });
  const text = typeof value === 'string' ? value : '';
  const isLong = column + inline.length > width;
  const wasBlock = was === Scalar.BLOCK_FOLDED || was === Scalar.BLOCK_LITERAL;
  const isBlock = text.includes('\n') || isLong || wasBlock;
  // A block cannot start or end with space: it would count as indentation, or get lost.
  if (!isBlock || unseen.test(text) || !/^\S(?:[^]*\S)?\n?$/.test(text)) {
    return { inline, below: [] };
  }
  const margin = ' '.repeat(indent + 2);
  if (text.includes('\n') || was === Scalar.BLOCK_LITERAL) {
    const lines = text.replace(/\n$/, '').split('\n');
    const below = lines.map((line) => (line === '' ? '' : margin + line));
    return { inline: text.endsWith('\n') ? '|' : '|-', below };
  }
  return { inline: '>-', below: fold(text, width - margin.length).map((line) => margin + line) };
}

/** Breaks text into lines at single spaces, which folding gives back. */
function fold(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + part.length > room) {
      lines.push(line);
      line = part;
    } else {
      line = line === '' ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}
