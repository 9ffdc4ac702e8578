import type { PartyKind } from '../../../src/core/model/enums.ts';

/** Names of agreement areas. */
export const areaNames = [
  'Tjänstepension',
  'Sjukdom',
  'Arbetsskada',
  'Föräldraledighet',
  'Dödsfall',
  'Omställning',
  'Arbetslöshet',
  'Rehabilitering',
  'Deltid och pension',
  'Tjänstledighet',
  'Arbete utomlands',
  'Byte av anställning',
] as const;

/** Names of collaboration themes. */
export const themeNames = [
  'Gemensamt språk',
  'Gemensamt förhållningssätt',
  'Samskapande möteskultur',
  'Tyst kunskap',
  'Digital samverkan',
  'Konsultation i komplexa ärenden',
  'Kundens bästa',
  'Överlämning utan glapp',
  'Lyssnande och frågor',
  'Uppföljning',
] as const;

/** Names of parties, and what sort of organisation each is. None of them is a real one. */
export const parties: readonly (readonly [string, PartyKind])[] = [
  ['Rådgivningen', 'unit'],
  ['Arbetsenheten', 'authority'],
  ['Försäkringsenheten', 'authority'],
  ['Regionen i norr', 'region'],
  ['Kommunen vid kusten', 'municipality'],
  ['Pensionsbolaget', 'insurer'],
  ['Industriföretaget', 'employer'],
  ['Regionen i söder', 'region'],
  ['Kommunen vid sjön', 'municipality'],
  ['Skadebolaget', 'insurer'],
  ['Tjänsteföretaget', 'employer'],
  ['Samverkansenheten', 'unit'],
];

/** What teams do; with a place each they make up a team's name. */
export const teamWork = [
  'Rådgivning',
  'Konsultation',
  'Kundtjänst',
  'Företagsbesök',
  'Ärenden',
  'Metod och lärande',
] as const;

/** Where teams sit. */
export const places = [
  'kusten',
  'fjällen',
  'slätten',
  'skogen',
  'sjön',
  'ån',
  'viken',
  'skären',
  'bergen',
  'heden',
] as const;

/** Words that mean different things to different parties. */
export const termWords = [
  'arbetsförmåga',
  'karens',
  'efterskydd',
  'samtycke',
  'rehabilitering',
  'konsultation',
  'förmånstagare',
  'omställning',
  'återgång',
  'underlag',
  'huvudman',
  'handlingsplan',
  'kartläggning',
  'uppsägningstid',
  'intjänande',
  'premie',
  'utfall',
  'avstämning',
  'anpassning',
  'stödperson',
  'överlämning',
  'omprövning',
  'ansvarsområde',
  'insats',
  'prövotid',
  'intyg',
  'nedsättning',
  'förordnande',
  'kontaktväg',
  'återkoppling',
] as const;

/** Ids and titles of the ordinary pages that every site has. */
export const pageTitles = {
  om: 'Om webbplatsen',
  tillganglighet: 'Tillgänglighet',
  bidra: 'Så bidrar du',
} as const;
