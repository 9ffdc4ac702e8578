/**
 * How eagerly text is escaped: 0 where it seems needed, 1 all that has a
 * meaning anywhere, 2 every punctuation mark, 3 everything but letters and
 * digits, as numbers.
 */
export type Caution = 0 | 1 | 2 | 3;

/** Where a stretch of text stands. */
export interface TextPlace {
  /** How eagerly it is escaped. */
  readonly caution: Caution;
  /** Whether it stands first on a line. */
  readonly startsLine: boolean;
  /** Whether nothing follows it on its line. */
  readonly endsLine: boolean;
  /** What it stands in. */
  readonly inside: 'paragraph' | 'heading' | 'cell';
  /** Whether it stands in a link. */
  readonly inLink: boolean;
}

const punctuation = /[!-/:-@[-`{-~]/g;
const meaningful = /[\\`*_[\]<>{}&~|#!]/g;

/** Escapes text so that it is read as text. */
export function escapeText(text: string, place: TextPlace): string {
  const { caution, startsLine, endsLine, inside } = place;
  if (caution === 3) return asNumbers(text);
  let escaped;
  if (caution === 2) escaped = text.replace(punctuation, '\\$&');
  else if (caution === 1) escaped = text.replace(meaningful, '\\$&');
  else escaped = lightly(text, place);
  if (inside === 'cell' && caution === 0) escaped = escaped.replace(/\|/g, '\\|');
  if (inside === 'heading' && endsLine) {
    escaped = escaped.replace(/(^|[ \t])(#+)$/, '$1\\$2');
  }
  return startsLine && caution < 2 ? escapeStart(escaped, text) : escaped;
}

/** A character as its number. */
export function asNumber(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function asNumbers(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, asNumber);
}

/** Escapes what seems to mean something where it stands. */
function lightly(text: string, { inLink }: TextPlace): string {
  const hasReference = inLink || /\][[(:]|\[\^|^\[[ xX]\]/.test(text);
  /** Signs that mean something only in pairs. */
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

/** Escapes what would begin a block of another kind. */
function escapeStart(escaped: string, text: string): string {
  const isRule = /^(?:-[ \t]*)+$|^=+[ \t]*$/.test(text);
  if (isRule || /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$))/.test(escaped)) return `\\${escaped}`;
  return escaped.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
