import type { PersonalDataKind } from './personal-data-kinds.ts';

/**
 * Returns the kind of identity number that ten or twelve digits are, by the rules
 * of Skatteverket for personnummer (18 § folkbokföringslagen) and samordningsnummer (18 a §):
 * year, month and day of birth, a serial number 001–999, and a check digit over
 * the ten; the century, 18, 19 or 20, may come first. In a samordningsnummer 60
 * is added to the day. The test numbers of
 * Skatteverket follow the same rules and are not excepted, since a reader cannot
 * distinguish them.
 *
 * An organisation number has 20 or more in place of the month, so it does not
 * match; that of a sole trader is their personnummer and does.
 * @returns undefined when the digits are not an identity number
 */
export function identityNumber(digits: string): PersonalDataKind | undefined {
  if (!isLuhn(digits.slice(-10)) || digits.slice(-4, -1) === '000') return undefined;
  return birthDateKind(digits.slice(0, -4));
}

/**
 * Returns the kind of identity number that starts with these six or eight digits
 * of a birth date; undefined when they are not a valid date. With six digits any
 * century that makes the date valid is accepted.
 */
export function birthDateKind(digits: string): PersonalDataKind | undefined {
  if (digits.length === 8 && !/^(?:18|19|20)/.test(digits)) return undefined;
  const year = Number(digits.length === 8 ? digits.slice(0, 4) : `20${digits.slice(0, 2)}`);
  const month = Number(digits.slice(-4, -2));
  const day = Number(digits.slice(-2));
  if (isDay(year, month, day)) return 'personal-number';
  return isDay(year, month, day - 60) ? 'coordination-number' : undefined;
}

/** Whether a date exists in the Gregorian calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** Whether the last digit is the check digit of the others: the Luhn algorithm, ISO/IEC 7812-1 annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
