import { Scalar } from 'yaml';

/** The YAML of a value after `key:` or `-`. */
export interface WrittenValue {
  /** Text on the same line; empty when all text is below. */
  readonly inline: string;
  /** Lines below, indented. */
  readonly below: readonly string[];
}

/** Where a value is written, and how it was written before. */
export interface WritePosition {
  /** Columns before the key or dash of the value. */
  readonly indent: number;
  /** Columns before the value itself. */
  readonly column: number;
  /** Style of the previous value, which is kept if possible. */
  readonly was?: Scalar.Type | undefined;
}

/** Maximum line width in columns, as in the existing content. */
export const maxLineWidth = 120;

/** Characters that are not printable in YAML: lone surrogates, control characters, line separators. */
const unprintable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
const unprintableGlobal = new RegExp(unprintable.source, 'gu');

/** Plain scalars that YAML 1.1 or 1.2 does not resolve as text. */
const reservedWords =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf)|\.nan)$/i;

/** Whether text can be written as a plain scalar. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || reservedWords.test(text) || unprintable.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return !/^[-?:,[\]{}#&*!|>'"%@`\s]|^\.\.\.|\s$|:\s|:$|\s#|[\t\n]/.test(text);
}

/** Text as a double-quoted scalar on one line; represents any text. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(unprintableGlobal, (character) =>
    character.length > 1 || character < ' '
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number, boolean or null as a plain scalar. */
function nonTextScalar(value: unknown): string {
  if (value === Infinity) return '.inf';
  if (value === -Infinity) return '-.inf';
  if (Number.isNaN(value)) return '.nan';
  return String(value ?? null);
}

/** A scalar on one line: plain if possible, otherwise quoted. */
export function writeInline(
  value: unknown,
  options: { readonly inFlow?: boolean; readonly was?: Scalar.Type | undefined } = {},
): string {
  if (typeof value !== 'string') return nonTextScalar(value);
  const { was, inFlow = false } = options;
  if (was === Scalar.QUOTE_DOUBLE || unprintable.test(value) || value.includes('\n')) {
    return doubleQuoted(value);
  }
  if (was !== Scalar.QUOTE_SINGLE && isPlain(value, inFlow)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * A scalar: on one line if it fits, otherwise as a block scalar: folded (`>-`) for one
 * paragraph, literal (`|-`) for several.
 */
export function writeScalar(value: unknown, { indent, column, was }: WritePosition): WrittenValue {
  const inline = writeInline(value, { was });
  const text = typeof value === 'string' ? value : '';
  const isLong = column + inline.length > maxLineWidth;
  const wasBlock = was === Scalar.BLOCK_FOLDED || was === Scalar.BLOCK_LITERAL;
  const isBlock = text.includes('\n') || isLong || wasBlock;
  // In a block scalar, leading space would be indentation, and trailing space would be lost.
  if (!isBlock || unprintable.test(text) || !/^\S(?:[^]*\S)?\n?$/.test(text)) {
    return { inline, below: [] };
  }
  const margin = ' '.repeat(indent + 2);
  if (text.includes('\n') || was === Scalar.BLOCK_LITERAL) {
    const lines = text.replace(/\n$/, '').split('\n');
    const below = lines.map((line) => (line === '' ? '' : margin + line));
    return { inline: text.endsWith('\n') ? '|' : '|-', below };
  }
  return {
    inline: '>-',
    below: fold(text, maxLineWidth - margin.length).map((line) => margin + line),
  };
}

/** Breaks text into lines at single spaces, which folded scalars restore. */
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
