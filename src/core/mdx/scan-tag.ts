import { decodeEntities } from './decode-entities.ts';

/** How an attribute is written. Only `text` and `none` can be read without running code. */
type AttributeForm = 'text' | 'none' | 'bare' | 'curly' | 'expression' | 'spread';

/** An attribute as written. */
export interface Attribute {
  /** Name; for a spread the text in the braces. */
  readonly name: string;
  /** Syntax of the value: `"text"`, none, `bare`, typographic quotes (`curly`), `{expression}` or `{...spread}`. */
  readonly form: AttributeForm;
  /** The value; character references are decoded for `text` only. */
  readonly value: string;
  /** Offset of its name. */
  readonly at: number;
}

/** A tag as written, whatever its name. */
export interface ScannedTag {
  readonly name: string;
  /** Offset of its `<`. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `</name>`. */
  readonly isClosing: boolean;
  /** `<name />`. */
  readonly isSelfClosing: boolean;
  /** Its attributes, in order. */
  readonly attributes: readonly Attribute[];
}

/** Longest tag, so that a missing quotation mark does not consume the rest of the text. */
const maxTagLength = 4_000;

const opening = /<(\/?)([A-Za-z][\w.:-]*)(?=[\s/>{]|$)/y;
const space = /[ \t]*(?:(?:\r\n?|\n)[ \t]*)?/y;
const attributeName = /[^\s=/>"'{}<`]+/y;
const quoted = /"([^"\r\n]*)"|'([^'\r\n]*)'/y;
const curly = /[”“„’‘][^<>\r\n]*?["”“„’‘]/y;
const bare = /[^\s"'<>{}=`]+/y;

/**
 * Reads `<` or `</` and a name at `start`. Undefined when no name follows.
 */
export function tagNameAt(
  source: string,
  start: number,
): Pick<ScannedTag, 'name' | 'isClosing'> | undefined {
  const match = matchAt(opening, source, start);
  return match ? { name: match[2]!, isClosing: match[1] === '/' } : undefined;
}

/** Reads the tag at `start`. Undefined when it is incomplete or goes beyond one paragraph. */
export function scanTag(source: string, start: number): ScannedTag | undefined {
  const head = matchAt(opening, source, start);
  if (!head) return undefined;
  const attributes: Attribute[] = [];
  let at = start + head[0].length;
  while (at - start < maxTagLength) {
    at += matchAt(space, source, at)?.[0].length ?? 0;
    const isSelfClosing = source.startsWith('/>', at);
    if (isSelfClosing || source[at] === '>') {
      const end = at + (isSelfClosing ? 2 : 1);
      return { name: head[2]!, start, end, isClosing: head[1] === '/', isSelfClosing, attributes };
    }
    const attribute = attributeAt(source, at);
    if (!attribute) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
  return undefined;
}

function attributeAt(source: string, at: number): (Attribute & { end: number }) | undefined {
  if (source[at] === '{') {
    const end = endOfBraces(source, at);
    if (end === undefined) return undefined;
    const value = source.slice(at, end);
    return { name: value, form: 'spread', value, at, end };
  }
  const name = matchAt(attributeName, source, at)?.[0];
  if (name === undefined) return undefined;
  const afterName = at + name.length;
  let next = afterName + (matchAt(space, source, afterName)?.[0].length ?? 0);
  if (source[next] !== '=') return { name, form: 'none', value: '', at, end: afterName };
  next += 1;
  next += matchAt(space, source, next)?.[0].length ?? 0;
  const value = valueAt(source, next);
  return value && { name, at, ...value };
}

function valueAt(
  source: string,
  at: number,
): { form: AttributeForm; value: string; end: number } | undefined {
  const text = matchAt(quoted, source, at);
  if (text) {
    const value = decodeEntities(text[1] ?? text[2] ?? '');
    return { form: 'text', value, end: at + text[0].length };
  }
  if (source[at] === '{') {
    const end = endOfBraces(source, at);
    return end === undefined
      ? undefined
      : { form: 'expression', value: source.slice(at, end), end };
  }
  const typographic = matchAt(curly, source, at)?.[0];
  if (typographic) {
    return { form: 'curly', value: typographic.slice(1, -1), end: at + typographic.length };
  }
  const word = matchAt(bare, source, at)?.[0];
  return word === undefined ? undefined : { form: 'bare', value: word, end: at + word.length };
}

/** Offset after the brace that closes the one at `at`; undefined when there is none within {@link maxTagLength}. */
function endOfBraces(source: string, at: number): number | undefined {
  let depth = 0;
  const last = Math.min(source.length, at + maxTagLength);
  for (let index = at; index < last; index += 1) {
    if (source[index] === '{') depth += 1;
    if (source[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

function matchAt(sticky: RegExp, source: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(source);
}
