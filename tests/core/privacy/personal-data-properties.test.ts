import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/core/privacy/find-personal-data.ts';
import { checkDigit, identityNumber, notation } from './identity-numbers.ts';

/** Words around a number: no digits, and nothing that makes it part of a web address. */
const words = fc
  .array(
    fc.constantFrom(
      'hon',
      'Åsa',
      'sa',
      '–',
      '(',
      ')',
      '"',
      ':',
      '\n\n',
      '| ',
      '**',
      'kr',
      'é',
      '😀',
    ),
  )
  .map((list) => list.join(' '));
const isNumber = ({ kind }: { kind: string }) =>
  kind === 'personal-number' || kind === 'coordination-number';

describe('identity numbers', () => {
  it('are found in every notation, anywhere in a text', () => {
    fc.assert(
      fc.property(words, identityNumber, notation, words, (before, number, write, after) => {
        const written = write(number);
        const text = `${before}${written}${after}`;
        const found = findPersonalData(text).filter(isNumber);
        expect(found).toEqual([
          { kind: found[0]?.kind, offset: before.length, length: written.length },
        ]);
        const [first] = found;
        const isCoordination = Number(number.slice(6, 8)) > 60;
        expect(first?.kind).toBe(isCoordination ? 'coordination-number' : 'personal-number');
      }),
      { numRuns: 2000 },
    );
  });

  it('are not found in digits whose check digit is wrong', () => {
    fc.assert(
      fc.property(identityNumber, fc.integer({ min: 1, max: 9 }), notation, (number, by, write) => {
        const wrong = number.slice(0, 11) + ((Number(number[11]) + by) % 10);
        expect(findPersonalData(write(wrong)).filter(isNumber)).toEqual([]);
      }),
    );
  });

  it('are not found in digits whose date is none', () => {
    const noDate = fc
      .tuple(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 13, max: 99 }),
        fc.integer({ min: 1, max: 99_999 }),
      )
      .map(([year, month, rest]) => {
        const pad = (value: number, length: number) => String(value).padStart(length, '0');
        const nine = `${pad(year, 2)}${pad(month, 2)}${pad(rest, 5)}`;
        return nine + checkDigit(nine);
      });
    fc.assert(
      fc.property(noDate, fc.constantFrom('', '-', ' '), (digits, separator) => {
        const text = `${digits.slice(0, 6)}${separator}${digits.slice(6)}`;
        expect(findPersonalData(text).filter(isNumber)).toEqual([]);
      }),
    );
  });

  it('are not found as a part of longer digits', () => {
    fc.assert(
      fc.property(identityNumber, fc.stringMatching(/^\d{1,6}$/), (number, more) => {
        expect(
          findPersonalData(number + more + '1')
            .filter(isNumber)
            .map(({ length }) => length),
        ).toEqual([]);
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '@',
        '070-',
        '+46',
        '850709',
        '-',
        '9805',
        '<b>',
        '&#',
        ';',
        '{/*',
        'SE45',
        'född ',
      ),
    ),
  );

  it('gives finds that lie inside it, in order, without overlaps', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        let end = 0;
        for (const { offset, length } of findPersonalData(text)) {
          expect(offset).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = offset + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
