import type { PersonalDataKind } from './personal-data-kinds.ts';

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
