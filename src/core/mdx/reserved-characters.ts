import type { InText, Problem } from '../model/problem.ts';

/**
 * Characters that stand in for others while the parser runs: all from
 * Supplementary Private Use Area-A, which no keyboard, font or standard text
 * uses. They are refused in what editors write.
 */
export const placeholderCharacters = {
  /** A `<` that is text. */
  less: '\u{F0000}',
  /** A `{` that is text. */
  brace: '\u{F0001}',
  /** `\<`: a `<` outside code, both characters in code. */
  escapedLess: '\u{F0002}',
  /** `\{`: a `{` outside code, both characters in code. */
  escapedBrace: '\u{F0003}',
  /** The first letter of an `import` that could stand first on a line. */
  i: '\u{F0004}',
  /** The first letter of such an `export`. */
  e: '\u{F0005}',
  /** A space inside the angle brackets of a link's address. */
  space: '\u{F0006}',
  /** The `>` that ends an address in angle brackets. */
  greater: '\u{F0007}',
} as const;

/** Code point of the first character that stands in for a tag; the second for the next tag, and so on. */
export const firstTagPlaceholder = 0xf0100;
/** How many tags can have one each. */
export const maxTags = 0xffffd - firstTagPlaceholder + 1;

/** Any character that may stand in for another. */
export const anyPlaceholder = /[\u{F0000}-\u{FFFFF}]/gu;

/**
 * Characters that no text holds on purpose: stand-ins, control characters other
 * than tab and line breaks, halves of characters, and non-characters. Browsers
 * either refuse them or show nothing.
 */
const reserved =
  /[\u{F0000}-\u{FFFFF}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A quick look first: nearly every text has none of these, not even a half of a character. */
const mayHoldReserved =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text that Astro replaces with images of its own, wherever it stands. */
const reservedText = '__ASTRO_IMAGE_';

/** Problems are told for so many characters; a file that is not text would give thousands. */
const maxReported = 20;

/** Text without reserved characters, of the same length, and where they were. */
export interface CleanedText {
  /** The text; each reserved code unit has become U+FFFD. */
  readonly text: string;
  /** One problem for each of the first reserved characters. */
  readonly problems: Problem<InText>[];
}

/** Takes out what must not reach the parser. */
export function replaceReservedCharacters(source: string): CleanedText {
  const problems: Problem<InText>[] = [];
  const replaced = (character: string, at: number) => {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    problems.push({ at, code: 'reserved-character', params: { character: `U+${hex}` } });
    return '\uFFFD'.repeat(character.length);
  };
  const text = mayHoldReserved.test(source) ? source.replace(reserved, replaced) : source;
  problems.splice(maxReported);
  const at = source.indexOf(reservedText);
  if (at >= 0) problems.push({ at, code: 'reserved-text', params: { value: reservedText } });
  return { text, problems };
}

/** Whether `text` holds what Astro would replace. */
export function containsReservedText(text: string): boolean {
  return text.includes(reservedText);
}
