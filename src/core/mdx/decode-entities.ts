/** The supported named character references; others can be written as numbers. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

/** Decodes character references such as `&quot;`, `&#34;` and `&#x22;`; unknown names are kept. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      return character(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16));
    },
  );
}

/** The character with a code point; U+FFFD where HTML allows none. */
function character(code: number): string {
  const allowed = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return allowed && !(code >= 0x7f && code <= 0x9f) ? String.fromCodePoint(code) : '\uFFFD';
}
