import type { Choices } from '../sv/choices.ts';

/** English names of the values. */
export const choices: Choices = {
  perspective: {
    employee: 'Employee',
    employer: 'Employer',
    client: 'Client',
    colleague: 'Colleague',
  },
  conclusionType: {
    introduces: 'New practice',
    confirms: 'Confirms',
    refines: 'Refines',
    questions: 'Questions',
    replaces: 'Replaces',
  },
  status: {
    new: 'New',
    confirmed: 'Confirmed',
    questioned: 'Questioned',
    replaced: 'Replaced',
  },
  activityKind: {
    conversation: 'Customer conversation',
    visit: 'Visit',
    campaign: 'Campaign',
    case: 'Case',
    consultation: 'Consultation',
    meeting: 'Meeting',
    training: 'Training',
    evaluation: 'Evaluation',
    change: 'Change',
  },
  dimension: { what: 'What', when: 'When', how: 'How' },
  format: { onsite: 'On site', digital: 'Digital', hybrid: 'Hybrid' },
  difficulty: {
    easy: 'Easy to lead',
    medium: 'Takes some practice',
    demanding: 'Takes experience',
  },
  grouping: {
    alone: 'On your own',
    pairs: 'In pairs',
    'small-groups': 'In small groups',
    'whole-group': 'All together',
  },
  moduleKind: { 'full-day': 'Full day', 'half-day': 'Half day', short: 'Short session' },
  sessionKind: { theory: 'Theory', practice: 'Practice', reflection: 'Reflection' },
  calloutKind: { tip: 'Tip', note: 'Note', warning: 'Mind', example: 'Example' },
  partyKind: {
    authority: 'Authority',
    region: 'Region',
    municipality: 'Municipality',
    insurer: 'Insurance organisation',
    employer: 'Employer',
    unit: 'Unit',
  },
  language: { sv: 'Swedish', en: 'English' },
};
