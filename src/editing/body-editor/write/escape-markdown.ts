/**
 * How much of a text is escaped: 0 what seems to need it in its context, 1 every
 * markup character, 2 all ASCII punctuation, 3 everything but ASCII letters,
 * digits and spaces, as character references.
 */
export type EscapeLevel = 0 | 1 | 2 | 3;

/** Where a text is in its line, and how it is escaped. */
export interface TextContext {
  readonly escapeLevel: EscapeLevel;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  /** The block that contains the line. */
  readonly inside: 'paragraph' | 'heading' | 'cell';
  readonly inLink: boolean;
}

const punctuation = /[!-/:-@[-`{-~]/g;
const markupCharacters = /[\\`*_[\]<>{}&~|#!]/g;

/** Escapes text so that Markdown parses it as text. */
export function escapeText(text: string, context: TextContext): string {
  const { escapeLevel, startsLine, endsLine, inside } = context;
  if (escapeLevel === 3) return toCharacterReferences(text);
  let escaped;
  if (escapeLevel === 2) escaped = text.replace(punctuation, '\\$&');
  else if (escapeLevel === 1) escaped = text.replace(markupCharacters, '\\$&');
  else escaped = escapeWhereNeeded(text, context);
  if (inside === 'cell' && escapeLevel === 0) escaped = escaped.replace(/\|/g, '\\|');
  if (inside === 'heading' && endsLine) {
    escaped = escaped.replace(/(^|[ \t])(#+)$/, '$1\\$2');
  }
  return startsLine && escapeLevel < 2 ? escapeStart(escaped, text) : escaped;
}

/** A character as an HTML character reference, such as `&#91;`. */
export function toCharacterReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function toCharacterReferences(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, toCharacterReference);
}

/** Escapes only the characters that seem to be markup where they are. */
function escapeWhereNeeded(text: string, { inLink }: TextContext): string {
  const hasReference = inLink || /\][[(:]|\[\^|^\[[ xX]\]/.test(text);
  /** Delimiters are markup only if there are two of them. */
  const isPaired = (sign: string) => text.indexOf(sign) !== text.lastIndexOf(sign);
  const needsEscape = (sign: string, before: string, rest: string): boolean => {
    const after = rest[1] ?? '';
    switch (sign) {
      case '\\':
        return after === '' || /[!-/:-@[-`{-~]/.test(after);
      case '*':
        return isPaired(sign) && !(/\s/.test(before) && /\s/.test(after));
      case '_':
        return (
          isPaired(sign) &&
          ![/[\p{L}\p{N}]/u, /\s/].some((one) => one.test(before) && one.test(after))
        );
      case '`':
      case '~':
        return isPaired(sign);
      case '<':
        return /[A-Za-z/!?]/.test(after);
      case '{':
        return /^\{\s*\/\*/.test(rest);
      case '&':
        return /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|\w{1,40});/.test(rest);
      default:
        return hasReference;
    }
  };
  return text.replace(/[\\`*_[\]<{&~]/g, (sign, at: number) =>
    needsEscape(sign, text[at - 1] ?? '', text.slice(at, at + 100)) ? `\\${sign}` : sign,
  );
}

/** Escapes what would start a block of another type at the beginning of a line. */
function escapeStart(escaped: string, text: string): string {
  const isRule = /^(?:-[ \t]*)+$|^=+[ \t]*$/.test(text);
  if (isRule || /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$))/.test(escaped)) return `\\${escaped}`;
  return escaped.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
