/**
 * The kinds of personal data that are detected, and their certainty. `certain`
 * kinds have hardly any false positives and no use on the site, so they prevent
 * saving. `possible` kinds only give a warning, since a false positive would stop
 * an editor's work.
 */
export const personalDataKinds = {
  /** A personal identity number (personnummer) with a valid check digit. */
  'personal-number': 'certain',
  /** A coordination number (samordningsnummer) with a valid check digit. */
  'coordination-number': 'certain',
  /** A Swedish mobile number, nearly always personal. */
  mobile: 'certain',
  /** An e-mail address other than a known function mailbox. */
  mail: 'certain',
  /** Formatted as a personal identity number but with a wrong check digit; possibly mistyped. */
  'number-like': 'possible',
  /** A landline or foreign number; may be a switchboard. */
  phone: 'possible',
  /** A date of birth. */
  'birth-date': 'possible',
  /** The number of a case, a customer or an injury. */
  'case-number': 'possible',
  /** An international bank account number (IBAN). */
  account: 'possible',
} as const;

/** One of {@link personalDataKinds}. */
export type PersonalDataKind = keyof typeof personalDataKinds;

/** Names of {@link personalDataKinds}, most certain first; the order decides between overlapping findings. */
export const personalDataKindNames = Object.keys(personalDataKinds) as PersonalDataKind[];

/** An occurrence of personal data in a text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** In UTF-16 code units. */
  readonly offset: number;
  /** Length with separators and markup inside it, in UTF-16 code units. */
  readonly length: number;
}

/** The problem code of each kind. Certain kinds are errors, the others warnings. */
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
