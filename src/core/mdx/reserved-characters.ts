import type { InText, Problem } from '../model/problem.ts';

/**
 * Placeholder characters used while the parser runs, all from Supplementary
 * Private Use Area-A, which ordinary text does not use. Text by editors must not
 * contain them.
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
  /** The first letter of an `import` that could be at the start of a line. */
  i: '\u{F0004}',
  /** The first letter of such an `export`. */
  e: '\u{F0005}',
  /** A space inside the angle brackets of a link's address. */
  space: '\u{F0006}',
  /** The `>` that ends an address in angle brackets. */
  greater: '\u{F0007}',
} as const;

/** Code point of the placeholder of the first tag; later tags get the following code points. */
export const firstTagPlaceholder = 0xf0100;
/** Maximum number of tags with a placeholder. */
export const maxTags = 0xffffd - firstTagPlaceholder + 1;

/** Matches any of the placeholder characters. */
export const anyPlaceholder = /[\u{F0000}-\u{FFFFF}]/gu;

/**
 * Characters that text must not contain: placeholders, control characters other
 * than tab and line breaks, lone surrogates and non-characters.
 */
const reserved =
  /[\u{F0000}-\u{FFFFF}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Fast pre-filter: nearly no text matches, since it has no surrogates. */
const mayHoldReserved =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text that Astro replaces with images, wherever it occurs. */
const reservedText = '__ASTRO_IMAGE_';

/** Maximum number of reported characters; a binary file would give thousands. */
const maxReported = 20;

/** Result of {@link replaceReservedCharacters}. */
export interface CleanedText {
  /** Same length as the source; each reserved code unit is replaced with U+FFFD. */
  readonly text: string;
  /** One problem for each of the first reserved characters. */
  readonly problems: Problem<InText>[];
}

/** Replaces characters that must not reach the parser, and reports them. */
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

/** Whether `text` contains text that Astro would replace. */
export function containsReservedText(text: string): boolean {
  return text.includes(reservedText);
}
