/** Names of the kinds of things on the site: one of them, and several. */
export const kinds = {
  area: { one: 'Avtalsområde', many: 'Avtalsområden' },
  theme: { one: 'Samverkanstema', many: 'Samverkansteman' },
  practice: { one: 'Arbetssätt', many: 'Arbetssätt' },
  reflection: { one: 'Reflektion', many: 'Reflektioner' },
  guide: { one: 'Metod', many: 'Metoder' },
  programme: { one: 'Träningsprogram', many: 'Träningsprogram' },
  site: { one: 'Inställningar', many: 'Inställningar' },
  redirects: { one: 'Tidigare adresser', many: 'Tidigare adresser' },
  page: { one: 'Sida', many: 'Sidor' },
  team: { one: 'Team', many: 'Team' },
  party: { one: 'Part', many: 'Parter' },
  term: { one: 'Ord', many: 'Ord' },
};
