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

/** Fictional parties: name and kind of organisation. */
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

/** Fields of work, combined with places to names of teams. */
export const teamWork = [
  'Rådgivning',
  'Konsultation',
  'Kundtjänst',
  'Företagsbesök',
  'Ärenden',
  'Metod och lärande',
] as const;

/** Places, combined with fields of work to names of teams. */
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

/** Terms whose meaning differs between parties. */
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

/** Titles of the ordinary pages of every site, by id. */
export const pageTitles = {
  om: 'Om webbplatsen',
  tillganglighet: 'Tillgänglighet',
  bidra: 'Så bidrar du',
} as const;
