import { visibleText } from './digit-groups.ts';
import type { PersonalDataFinding, PersonalDataKind } from './personal-data-kinds.ts';
import { normaliseCharacters } from './normalise-characters.ts';

/** As much of a find as may be shown, logged or stored. */
export interface PersonalDataHint {
  readonly kind: PersonalDataKind;
  /** The last two digits, to find the place by; empty where there are none. */
  readonly ending: string;
}

/** What may be told of a find: never the value. */
export function describeFinding(text: string, finding: PersonalDataFinding): PersonalDataHint {
  const digits = finding.kind === 'mail' ? '' : normalisedValue(text, finding).replace(/\D/g, '');
  return { kind: finding.kind, ending: digits.slice(-2) };
}

/**
 * The value as a reader reads it, to compare finds with each other: digits of
 * numbers without what stands between them, other values in lower case. Not to
 * be shown, logged or stored.
 */
export function normalisedValue(
  text: string,
  { kind, offset, length }: PersonalDataFinding,
): string {
  const seen = visibleText(normaliseCharacters(text.slice(offset, offset + length)));
  if (kind !== 'mail') return seen.replace(/\D/g, '');
  return seen.toLowerCase().replace(/[ \t]?[([{](?:at|a|snabel-a)[)\]}][ \t]?/, '@');
}
