/** Code points of the digit zero in other scripts: Arabic, Persian, Devanagari, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];
/** First of the mathematical digits: five consecutive sets of ten, each digit two code units. */
const firstMathematicalDigit = 0x1d7ce;

/** Named character references that can occur in a number or an address. */
const named: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00A0'],
  ['shy', '\u00AD'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['hyphen', '‐'],
  ['plus', '+'],
  ['commat', '@'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
]);

/** Full-width and small punctuation that can occur in numbers and addresses. */
const signs: ReadonlyMap<string, string> = new Map([
  ['＠', '@'],
  ['﹫', '@'],
  ['．', '.'],
  ['＋', '+'],
  ['－', '-'],
]);

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{3,6}));/g;
const foreign =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF0B\uFF0D\uFF0E\uFF10-\uFF19\uFF20\uFE6B]|\uD835[\uDFCE-\uDFFF]/g;
/** Fast pre-filter: few ranges, without characters that Swedish texts use. */
const mayHoldForeign = /[\u0660-\u096F\uFE6B-\uFF20\uD835]/;

/** Invisible; pads a replacement to the length of the original. */
const filler = '\u200B';

/**
 * Replaces digits of other scripts with 0–9 and decodes character references.
 * The text keeps its length, padded with zero-width spaces, so that offsets stay
 * valid.
 */
export function normaliseCharacters(text: string): string {
  let plain = text;
  if (plain.includes('&')) plain = plain.replace(reference, characterOf);
  if (mayHoldForeign.test(plain)) plain = plain.replace(foreign, asciiOf);
  return plain;
}

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return (named.get(name) ?? whole).padEnd(whole.length, filler);
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10);
  if (code === 0 || code > 0x10ffff) return whole;
  return String.fromCodePoint(code).padEnd(whole.length, filler);
}

function asciiOf(character: string): string {
  const sign = signs.get(character);
  if (sign !== undefined) return sign;
  const code = character.codePointAt(0)!;
  if (code >= firstMathematicalDigit) {
    return String((code - firstMathematicalDigit) % 10) + filler;
  }
  const zero = zeros.find((first) => code >= first && code <= first + 9)!;
  return String(code - zero);
}
