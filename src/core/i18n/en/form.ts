import type { Messages } from '../index.ts';
import { aboutKinds, bodyHints } from './kinds.ts';

/** Texts of the forms in the editor, besides what the fields say themselves. */
export const form: Messages['form'] = {
  unnamed: 'Nothing filled in yet',
  quoted: (text) => `“${text}”`,
  noPractice: 'No practice picked yet',
  length: (max) => `write something, ${max} characters at most`,
  lineLength: (max) => `write something on one line, ${max} characters at most`,
  nameLength: (max) =>
    `write ${max} characters at most on one line, with at least one letter a–z or digit`,
  email: 'write a whole address, such as team@organisation.org',
  address: 'begin and end with a slash, such as /metoder/incheckning/',
  oneOf: {
    addresses: 'address',
    after: 'step',
    agreements: 'agreement or insurance',
    aliases: 'other word',
    before: 'step',
    conclusions: 'conclusion',
    dates: 'date',
    days30: 'sign of effect',
    days90: 'sign of effect',
    during: 'step',
    goals: 'goal',
    materials: 'thing',
    meanings: 'meaning',
    modules: 'module',
    pitfalls: 'pitfall',
    questions: 'question',
    ruleChanges: 'rule change',
    steps: 'step',
    tasks: 'task',
    tips: 'piece of advice',
    variations: 'way',
  },
  body: {
    label: 'Body text',
    hints: bodyHints,
  },
  removal: {
    label: 'Remove the page',
    hint: 'Fill this in only if the page is to go. It is removed once somebody has reviewed and published the change, and its address never stops working.',
    why: {
      label: 'Reason',
      hint: 'What a reader learns who looks up the old address. Begin with “because”.',
    },
    to: {
      label: 'New address',
      hint: 'Is there a page that takes over? Readers are sent there. For example /metoder/incheckning/.',
    },
  },
  about: aboutKinds,
  siteFile: 'The site and its home page',
  year: 'Year',
};
