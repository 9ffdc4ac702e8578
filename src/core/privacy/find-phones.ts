import type { DigitGroup } from './digit-groups.ts';
import type { PersonalDataFinding, PersonalDataKind } from './personal-data-kinds.ts';

/** Separator between the groups of a phone number. */
const separator = /^(?:[^\S\r\n]{0,2}[-\u2010-\u2015\u2212/.()]{0,2}[^\S\r\n]?)$/;
const hyphen = /^[^\S\r\n]?[-\u2010-\u2015\u2212/][^\S\r\n]?$/;
/** A unit after the digits, which makes the number an amount. */
const unit = /^[ \u00A0]?(?:kr|kronor|tkr|mkr|sek|euro|€|%|procent)/i;
/** Maximum number of digits of an international number, ITU-T E.164. */
const maxDigits = 15;
/** Maximum distance searched backwards for the start of a URL, in UTF-16 code units. */
const maxUrlLength = 200;

/**
 * Finds Swedish mobile and landline numbers and foreign numbers. Service numbers
 * (010, 020, 077, 112, 1177 and so on) are not personal and are ignored.
 */
export function findPhones(text: string, groups: readonly DigitGroup[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (let index = 0; index < groups.length; index++) {
    const { digits, start } = groups[index]!;
    const hasPlus = text[start - 1] === '+';
    if (!hasPlus && digits[0] !== '0') continue;
    const offset = hasPlus ? start - 1 : start;
    const match = phoneAt(text, groups, index, hasPlus);
    if (!match || isInUrl(text, offset)) continue;
    found.push({ kind: match.kind, offset, length: groups[match.last]!.end - offset });
    index = match.last;
  }
  return found;
}

interface Match {
  readonly kind: PersonalDataKind;
  readonly last: number;
}

/** The longest phone number that starts with an group. */
function phoneAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  hasPlus: boolean,
): Match | undefined {
  let digits = '';
  let match: Match | undefined;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]!;
    digits += group.digits;
    if (digits.length > maxDigits) break;
    const isAmount = unit.test(text.slice(group.end, group.end + 10));
    const kind = isAmount ? undefined : kindOf(groups, first, last, digits, hasPlus);
    if (kind) match = { kind, last };
    if (!separator.test(group.gap ?? '#')) break;
  }
  return match;
}

function kindOf(
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  digits: string,
  hasPlus: boolean,
): PersonalDataKind | undefined {
  const swedish = /^(?:46|0046)0?([1-9]\d*)$/.exec(digits);
  if (swedish && hasPlus !== digits.startsWith('00')) return nationalPhone(`0${swedish[1]}`);
  if (hasPlus) return /^[1-9]\d{8,14}$/.test(digits) && last > first ? 'phone' : undefined;
  const kind = nationalPhone(digits);
  if (kind === 'mobile') return groups[first]!.digits.length >= 3 ? kind : undefined;
  return kind === 'phone' && isGrouped(groups, first, last, digits) ? kind : undefined;
}

/** Whether a landline number is written as area code, hyphen and groups of two or three: `08-123 456 78`. */
function isGrouped(
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  digits: string,
): boolean {
  const [area, ...rest] = groups.slice(first, last + 1);
  if (!area || area.digits !== areaCode(digits) || !hyphen.test(area.gap ?? '')) return false;
  return rest.length === 1 || rest.every((group) => /^\d{2,3}$/.test(group.digits));
}

/** Whether digits are part of a web address, where they are page ids; `tel:` does not count. */
function isInUrl(text: string, offset: number): boolean {
  return /(?:https?:|www\.)\S*$/i.test(text.slice(Math.max(0, offset - maxUrlLength), offset));
}

/**
 * Area codes of two and three digits in the Swedish numbering plan of
 * Post- och telestyrelsen (PTS); all other areas have four.
 */
const shortAreas: ReadonlySet<string> = new Set(
  `08 011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090`.split(' '),
);
/** Prefixes that are not area codes: free, shared and premium rates, services. */
const notAreas = /^0(?:0|10|20|7|900|939|944|99)/;

/** The kind of a national number with leading zero; undefined for service numbers. */
function nationalPhone(digits: string): PersonalDataKind | undefined {
  // 070, 072, 073, 076 and 079 are mobile; 071, 074, 075, 077 and 078 are services.
  if (/^07[02369]/.test(digits)) return digits.length === 10 ? 'mobile' : undefined;
  const area = areaCode(digits);
  if (area === undefined) return undefined;
  const subscriber = digits.length - area.length;
  return subscriber >= 5 && digits.length <= 10 ? 'phone' : undefined;
}

/** The area code of a landline number; undefined for other numbers. */
function areaCode(digits: string): string | undefined {
  if (digits.length < 4 || digits[0] !== '0' || notAreas.test(digits)) return undefined;
  const short = [digits.slice(0, 2), digits.slice(0, 3)].find((area) => shortAreas.has(area));
  return short ?? digits.slice(0, 4);
}
