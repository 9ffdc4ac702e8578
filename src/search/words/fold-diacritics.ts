const letters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A word without diacritics, as it is typed in haste: `mötet` → `motet`, `idé` → `ide`.
 * Idempotent.
 */
export function foldWord(form: string): string {
  if (/^[a-z\d-]*$/.test(form)) return form;
  // Nearly all others, without the slow way that is right for every language.
  if (/^[a-zåäö\d-]*$/.test(form)) return form.replace(/[åä]/g, 'a').replaceAll('ö', 'o');
  return form
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[æøßœðđþłı]/g, (letter) => letters[letter]!);
}

/**
 * A word with no other marks than the Swedish ones: `idé` → `ide`, `Bjørn` → `björn`, but `möte` stays.
 * As long as what {@link foldWord} makes of the same word.
 */
export function foldForeign(form: string): string {
  if (/^[a-zåäö\d-]*$/.test(form)) return form;
  return form
    .normalize('NFC')
    .split(/([åäöæø])/)
    .map((part, at) => (at % 2 === 0 ? foldWord(part) : (swedish[part] ?? part)))
    .join('');
}

const swedish: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' };
