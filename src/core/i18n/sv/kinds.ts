import type { BodyKindName, EntryKindName, SingletonName } from '../../model/registry.ts';

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

/** How to write the running text of each kind that has one. */
export const bodyHints: Readonly<Record<BodyKindName, string>> = {
  reflection: 'Svara på de tre frågorna, var och en under sin rubrik.',
  guide: 'Det som stegen inte säger: bakgrund, exempel och vanliga frågor.',
  programme: 'Det som läsaren behöver veta om programmet som helhet.',
  page: 'Sidans innehåll under rubriken.',
};

/** A sentence about each group of entries, above its list. */
export const aboutKinds: Readonly<Record<EntryKindName | 'settings', string>> = {
  reflection: 'Vad ett team kom fram till efter en aktivitet. Här föds arbetssätten.',
  guide: 'Hur man leder en metod, steg för steg.',
  programme: 'Träningar i flera moduler: före, under och efter.',
  area: 'Områdena som arbetssätten sorteras i.',
  theme: 'Temana om samverkan som arbetssätten sorteras i.',
  team: 'Teamen som reflekterar. Ett team har en brevlåda, aldrig en persons namn.',
  party: 'Organisationer och enheter som teamen hör till.',
  term: 'Ord, och vad de betyder för var och en som använder dem.',
  page: 'Sidor om webbplatsen.',
  settings: 'Det som gäller hela webbplatsen.',
};
