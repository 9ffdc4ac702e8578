import type { Messages } from '../index.ts';

/** What personal data is called, and what to write instead; by the kinds of `src/core/privacy`. */
export const privacy: Messages['privacy'] = {
  kinds: {
    'personal-number': 'a personal identity number',
    'coordination-number': 'a coordination number',
    mobile: 'a mobile number',
    mail: 'an e-mail address',
    'number-like': 'something like a personal identity number',
    phone: 'a phone number',
    'birth-date': 'a date of birth',
    'case-number': 'a case number or the like',
    account: 'an account number',
  },
  anyKind: 'personal data',
  instead: {
    'personal-number': 'Remove the number. If the age matters, write “in their fifties” or so.',
    'coordination-number': 'Remove the number. Write what the person needed help with instead.',
    mobile: 'Remove the number, or write that of a switchboard or customer service.',
    mail: 'Write the address of a shared mailbox. Those of the teams and of the site itself are fine.',
    'number-like': 'If it is an identity number, remove it. Anything else may stay.',
    phone: 'If one person answers it, remove it. A switchboard or customer service may stay.',
    'birth-date': 'If it is about a person, write an approximate age instead.',
    'case-number': 'If a person can be looked up by it, remove it.',
    account: 'If the account is a person’s, remove the number.',
  },
  anyInstead: 'Remove it.',
  found: (what, ending) =>
    ending === '' ? `Here is ${what}.` : `Here is ${what} that ends in ${ending}.`,
};
