import type { Messages } from '../index.ts';

/** Names of the kinds of things on the site: one of them, and several. */
export const kinds: Messages['kinds'] = {
  area: { one: 'Agreement area', many: 'Agreement areas' },
  theme: { one: 'Collaboration theme', many: 'Collaboration themes' },
  practice: { one: 'Practice', many: 'Practices' },
  reflection: { one: 'Reflection', many: 'Reflections' },
  guide: { one: 'Method', many: 'Methods' },
  programme: { one: 'Training programme', many: 'Training programmes' },
  site: { one: 'Settings', many: 'Settings' },
  redirects: { one: 'Former addresses', many: 'Former addresses' },
  page: { one: 'Page', many: 'Pages' },
  team: { one: 'Team', many: 'Teams' },
  party: { one: 'Party', many: 'Parties' },
  term: { one: 'Word', many: 'Words' },
};

/** How to write the running text of each kind that has one. */
export const bodyHints: Messages['form']['body']['hints'] = {
  reflection: 'Answer the three questions, each under its heading.',
  guide: 'What the steps do not say: background, examples and common questions.',
  programme: 'What a reader needs to know about the programme as a whole.',
  page: 'What the page says under its heading.',
};

/** A sentence about each group of entries, above its list. */
export const aboutKinds: Messages['form']['about'] = {
  reflection: 'What a team concluded after an activity. Practices are born here.',
  guide: 'How to lead a method, step by step.',
  programme: 'Training in several modules: before, during and after.',
  area: 'The areas that practices are sorted into.',
  theme: 'The themes of collaboration that practices are sorted into.',
  team: 'The teams that reflect. A team has a mailbox, never the name of a person.',
  party: 'Organisations and units that teams belong to.',
  term: 'Words, and what they mean to each that uses them.',
  page: 'Pages about the site.',
  settings: 'What goes for the whole site.',
};
