import fc from 'fast-check';

/** An identity number as twelve digits, right by date, serial number and check digit. */
export const identityNumber: fc.Arbitrary<string> = fc
  .record({
    date: fc.date({
      min: new Date('1840-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    }),
    isCoordination: fc.boolean(),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ date, isCoordination, serial }) => {
    const day = date.getUTCDate() + (isCoordination ? 60 : 0);
    const digits =
      date.toISOString().slice(0, 8).replaceAll('-', '') +
      String(day).padStart(2, '0') +
      String(serial).padStart(3, '0');
    return digits + checkDigit(digits.slice(2));
  });

/** The tenth digit, worked out as Skatteverket tells it: doubled, the digits of the products summed. */
export function checkDigit(nine: string): string {
  const products = [...nine].map((digit, index) =>
    String(Number(digit) * (index % 2 === 0 ? 2 : 1)),
  );
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

const dashes = [
  '-',
  '+',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '/',
  '_',
  ' - ',
];
const spaces = [' ', '\u00A0', '\u2009', '\u202F', '  ', '\n'];
const separators = ['', ...dashes, ...spaces];
const unseen = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '**', '*', '`', '\\'];
const digitSets = ['0'.codePointAt(0)!, 0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce, 0x1d7f6];

/** Ways to write twelve digits down, in ten or in all. */
export const notation: fc.Arbitrary<(digits: string) => string> = fc
  .record({
    isShort: fc.boolean(),
    parts: fc.constantFrom<number[]>([8], [2, 8], [4, 6, 8], [2, 4, 6, 8], [4, 8], []),
    separator: fc.constantFrom(...separators),
    inDate: fc.constantFrom('-', ' ', '\u00A0', '/', ''),
    hidden: fc.array(fc.tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom(...unseen)), {
      maxLength: 3,
    }),
    zero: fc.constantFrom(...digitSets),
  })
  .map(({ isShort, parts, separator, inDate, hidden, zero }) => (digits) => {
    const from = isShort ? 2 : 0;
    let text = '';
    for (let index = from; index < 12; index++) {
      if (index > from && parts.includes(index)) text += index === 8 ? separator : inDate;
      else if (index > from) text += hidden.find(([at]) => at === index)?.[1] ?? '';
      text += String.fromCodePoint(zero + Number(digits[index]));
    }
    return text;
  });
