import type { EntryKindName, SingletonName } from '../../model/registry.ts';

/** What one of a kind of things is called, and several of them. */
interface KindName {
  readonly one: string;
  readonly many: string;
}

/** Names of the kinds of things on the site. */
export const kinds: Readonly<Record<EntryKindName | SingletonName | 'practice', KindName>> = {
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
