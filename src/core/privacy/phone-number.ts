import type { PersonalDataKind } from './personal-data-kinds.ts';

/**
 * Area codes of two and three digits in the Swedish numbering plan of
 * Post- och telestyrelsen (PTS); all other areas have four.
 */
const shortAreas: ReadonlySet<string> = new Set(
  `08 011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090`.split(' '),
);
/** Series of four digits or less that belong to no area: free, shared and premium rates, services. */
const notAreas = /^0(?:0|10|20|7|900|939|944|99)/;

/** What a number within Sweden, with its leading zero, is; undefined when it is no person's. */
export function nationalPhone(digits: string): PersonalDataKind | undefined {
  // 070, 072, 073, 076 and 079 are mobile; 071, 074, 075, 077 and 078 are services.
  if (/^07[02369]/.test(digits)) return digits.length === 10 ? 'mobile' : undefined;
  const area = areaCode(digits);
  if (area === undefined) return undefined;
  const subscriber = digits.length - area.length;
  return subscriber >= 5 && digits.length <= 10 ? 'phone' : undefined;
}

/** The area code that a number starts with; undefined for what is no land line. */
export function areaCode(digits: string): string | undefined {
  if (digits.length < 4 || digits[0] !== '0' || notAreas.test(digits)) return undefined;
  const short = [digits.slice(0, 2), digits.slice(0, 3)].find((area) => shortAreas.has(area));
  return short ?? digits.slice(0, 4);
}
