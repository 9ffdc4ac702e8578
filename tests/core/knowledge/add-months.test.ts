import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/core/knowledge/add-months.ts';

describe('adding months to a date', () => {
  it.each([
    ['2024-01-15', 18, '2025-07-15', 'crosses the new year'],
    ['2024-12-31', 0, '2024-12-31', 'adds nothing'],
    ['2023-12-01', 1, '2024-01-01', 'goes from December to January'],
    ['2024-08-31', 6, '2025-02-28', 'stops at the last of February'],
    ['2023-08-31', 6, '2024-02-29', 'stops at the 29th in a leap year'],
    ['2024-02-29', 12, '2025-02-28', 'leaves a leap day for the 28th'],
    ['2024-03-31', 1, '2024-04-30', 'stops at the 30th'],
    ['1899-12-31', 2, '1900-02-28', 'knows that 1900 was no leap year'],
    ['1999-12-31', 2, '2000-02-29', 'knows that 2000 was one'],
    ['0099-11-30', 3, '0100-02-28', 'keeps four digits in early years'],
    ['9999-06-01', 12, '9999-12-31', 'stays at the last day that sorts as text'],
  ])('%s and %i months is %s: %s', (date, months, sum) => {
    expect(addMonths(date, months)).toBe(sum);
  });

  it('agrees with the calendar of the machine wherever the day exists', () => {
    const dates = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 120 }), (start, months) => {
        const day = Math.min(start.getUTCDate(), 28);
        const from = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), day));
        const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, day));
        expect(addMonths(isoDay(from), months)).toBe(isoDay(to));
      }),
    );
  });
});

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
