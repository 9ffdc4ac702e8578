const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last date that still sorts correctly as text. */
const lastDay = '9999-12-31';

/**
 * Adds whole calendar months to a date. A day that the resulting
 * month lacks becomes its last day: 31 August plus six months is the last of
 * February. Uses no `Date`, so that no time zone can shift the result.
 * @param date `YYYY-MM-DD`
 * @param months a whole number, 0 or more
 * @returns `YYYY-MM-DD`, at the most 9999-12-31
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const sum = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(sum / 12), (sum % 12) + 1];
  if (newYear > 9999) return lastDay;
  const newDay = Math.min(day, daysIn(newYear, newMonth));
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(newDay, 2)}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 31);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
