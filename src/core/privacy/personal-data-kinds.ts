/**
 * Every kind of personal data that is looked for, and how sure a find is.
 * `certain` is what no text on the site has use for, and what is hardly ever
 * taken for something else: it stops a save. `possible` is told and no more,
 * since a false refusal stops somebody's work.
 */
export const personalDataKinds = {
  /** A personal identity number (personnummer) with a right check digit. */
  'personal-number': 'certain',
  /** A coordination number (samordningsnummer) with a right check digit. */
  'coordination-number': 'certain',
  /** A Swedish mobile number: nearly always one person's. */
  mobile: 'certain',
  /** An e-mail address that is no known function mailbox. */
  mail: 'certain',
  /** Written as a personal identity number, but the digits do not add up: mistyped, perhaps. */
  'number-like': 'possible',
  /** A land line or a foreign number: may be a switchboard. */
  phone: 'possible',
  /** The day somebody was born. */
  'birth-date': 'possible',
  /** The number of a case, a customer or an injury. */
  'case-number': 'possible',
  /** An international bank account number (IBAN). */
  account: 'possible',
} as const;

/** One of {@link personalDataKinds}. */
export type PersonalDataKind = keyof typeof personalDataKinds;

/** Names of {@link personalDataKinds}, the surest first: where two finds overlap the first is kept. */
export const personalDataKindNames = Object.keys(personalDataKinds) as PersonalDataKind[];

/** Personal data in a text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** Where it starts, in UTF-16 code units. */
  readonly offset: number;
  /** How long it is, with what stands inside it, in UTF-16 code units. */
  readonly length: number;
}

/** Code of the problem that each kind is told as. Kinds that are certain are errors, the others a warning. */
export const personalDataCodes = {
  'personal-number': 'personal-number',
  'coordination-number': 'personal-number',
  mobile: 'personal-phone',
  mail: 'personal-mail',
  'number-like': 'personal-perhaps',
  phone: 'personal-perhaps',
  'birth-date': 'personal-perhaps',
  'case-number': 'personal-perhaps',
  account: 'personal-perhaps',
} as const satisfies Record<PersonalDataKind, string>;
