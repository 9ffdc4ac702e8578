import type { DigitGroup } from './digit-groups.ts';
import type { PersonalDataFinding, PersonalDataKind } from './personal-data-kinds.ts';
import { birthDateKind, identityNumber, isDay } from './personal-number.ts';

/** Hyphens and dashes of every length, the minus sign, and the plus sign for people over a hundred. */
const dash = '\\-+\u2010-\u2015\u2212\uFE58\uFE63';
/** Separator between the groups of a number: a mark with or without spaces around it, or one or two spaces. */
const separator = new RegExp(
  `^(?:[ \\t]?[${dash}/_][ \\t]?|[^\\S\\r\\n]{1,2}|[ \\t]?\\r?\\n[ \\t]?)$`,
);
const loneDash = new RegExp(`^[${dash}]$`);

/** Numbers of digits after which a separator may occur: after century, year, month and day. */
const groupBoundaries: ReadonlySet<number> = new Set([2, 4, 6, 8]);

/** Minimum length of a run of letters and digits that is taken for a key or a digest. */
const keyLength = 24;

/**
 * Finds identity numbers, and numbers in the same format with a wrong check
 * digit. Looks at no more than twelve digits from each group, so it takes linear
 * time.
 */
export function findIdentityNumbers(
  text: string,
  groups: readonly DigitGroup[],
): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (let index = 0; index < groups.length; index++) {
    const match = numberAt(text, groups, index);
    if (!match) continue;
    const { start } = groups[index]!;
    found.push({ kind: match.kind, offset: start, length: groups[match.last]!.end - start });
    index = match.last;
  }
  return found;
}

interface Match {
  readonly kind: PersonalDataKind;
  /** Index of its last digit group. */
  readonly last: number;
}

/** The longest number that starts with an group. */
function numberAt(text: string, groups: readonly DigitGroup[], first: number): Match | undefined {
  let digits = '';
  let match: Match | undefined;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]!;
    digits += group.digits;
    // A separator after the eighth digit is valid in twelve-digit numbers only.
    const isWhole = digits.length === 12 || (digits.length === 10 && group.digits.length !== 2);
    const kind = isWhole ? kindOf(text, groups, first, last, digits) : undefined;
    if (kind) match = { kind, last };
    if (!groupBoundaries.has(digits.length) || !separator.test(group.gap ?? '')) break;
  }
  return match;
}

function kindOf(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  digits: string,
): PersonalDataKind | undefined {
  const kind = identityNumber(digits);
  if (!kind) return isNumberLike(groups, first, last, digits) ? 'number-like' : undefined;
  if (first === last && isDecimalOrKey(text, groups[first]!)) return undefined;
  return isStartOfPeriod(groups, last) ? undefined : kind;
}

/** Whether digits are a date, a dash and four digits that are neither the end of a period nor a time. */
function isNumberLike(
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  digits: string,
): boolean {
  const date = digits.slice(0, -4);
  const isInTwo = last === first + 1 && groups[last]!.digits.length === 4;
  if (!isInTwo || !loneDash.test(groups[first]!.gap ?? '') || !birthDateKind(date)) return false;
  const [high, low] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  return date.length === 6 ? !isDay(2000, high, low) : !(high < 24 && low < 60);
}

/** Whether an unseparated number is part of a decimal number or of a key. */
function isDecimalOrKey(text: string, { start, end }: DigitGroup): boolean {
  const before = text.slice(Math.max(0, start - keyLength), start);
  const after = text.slice(end, end + keyLength);
  if (/(?:^|\D)\d{1,3}[.,]$/.test(before) || /^[.,]\d{1,2}(?:\D|$)/.test(after)) return true;
  const around = /[\dA-Za-z]*$/.exec(before)![0] + /^[\dA-Za-z]*/.exec(after)![0];
  return end - start + around.length >= keyLength && /\d/.test(around);
}

/** Whether a number is the start of a period: in `2025-03-10 2025-03-17`, `2025-03-10 2025` looks like a number. */
function isStartOfPeriod(groups: readonly DigitGroup[], last: number): boolean {
  const [year, month, day] = [groups[last], groups[last + 1], groups[last + 2]];
  if (!year || !month || !day || !loneDash.test(year.gap ?? '')) return false;
  if (month.digits.length !== 2 || day.digits.length !== 2 || !loneDash.test(month.gap ?? '')) {
    return false;
  }
  const isYear = /^(?:19|20)\d\d$/.test(year.digits);
  return isYear && isDay(Number(year.digits), Number(month.digits), Number(day.digits));
}
