import { visibleText } from './digit-groups.ts';
import type { PersonalDataFinding, PersonalDataKind } from './personal-data-kinds.ts';
import { normaliseCharacters } from './normalise-characters.ts';

/** The part of a finding that may be shown, logged or stored. */
export interface PersonalDataHint {
  readonly kind: PersonalDataKind;
  /** The last two digits, to locate the value by; empty for values without digits. */
  readonly ending: string;
}

/** Describes a finding without its value. */
export function describeFinding(text: string, finding: PersonalDataFinding): PersonalDataHint {
  const digits = finding.kind === 'mail' ? '' : normalisedValue(text, finding).replace(/\D/g, '');
  return { kind: finding.kind, ending: digits.slice(-2) };
}

/**
 * The value in a normal form, for comparing findings: numbers as digits only,
 * e-mail addresses in lower case. Must not be shown, logged or stored.
 */
export function normalisedValue(
  text: string,
  { kind, offset, length }: PersonalDataFinding,
): string {
  const seen = visibleText(normaliseCharacters(text.slice(offset, offset + length)));
  if (kind !== 'mail') return seen.replace(/\D/g, '');
  return seen.toLowerCase().replace(/[ \t]?[([{](?:at|a|snabel-a)[)\]}][ \t]?/, '@');
}
