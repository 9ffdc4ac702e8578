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
