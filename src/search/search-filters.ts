import type { AddressedKind } from '../core/model/addresses.ts';
import type { Perspective, PracticeStatus } from '../core/model/enums.ts';

/** Names of the search filters, as they stand in addresses and in the index. */
export const filterNames = {
  kind: 'typ',
  area: 'omrade',
  theme: 'tema',
  perspective: 'perspektiv',
  status: 'lage',
} as const;

/** A filter that can be chosen in the search. */
export type FilterKey = keyof typeof filterNames;

/** Values of the kind filter. */
export const kindValues = {
  practice: 'arbetssatt',
  reflection: 'reflektion',
  guide: 'metod',
  programme: 'program',
  area: 'omrade',
  theme: 'tema',
  page: 'sida',
} as const satisfies Record<AddressedKind, string>;

/**
 * Where the pages of each kind come in a list without a query: those that say
 * what to do first.
 */
export const kindRanks: Readonly<Record<AddressedKind, number>> = {
  practice: 1,
  guide: 2,
  area: 3,
  theme: 4,
  programme: 5,
  page: 6,
  reflection: 7,
};

/** Values of the perspective filter. */
export const perspectiveValues = {
  employee: 'arbetstagare',
  employer: 'arbetsgivare',
  client: 'klient',
  colleague: 'kollega',
} as const satisfies Record<Perspective, string>;

/** Values of the status filter. */
export const statusValues = {
  new: 'nytt',
  confirmed: 'bekraftat',
  questioned: 'ifragasatt',
  replaced: 'ersatt',
} as const satisfies Record<PracticeStatus, string>;

/** A filter and its value on a page, as the index reads them. */
export type FilterPair = readonly [name: string, value: string];

/** Filters of a page about something with areas, themes and perspectives. */
export function filterPairs(
  kind: AddressedKind,
  facets: {
    readonly areas?: readonly string[];
    readonly themes?: readonly string[];
    readonly perspectives?: readonly Perspective[];
    readonly status?: PracticeStatus;
  } = {},
): FilterPair[] {
  const { areas = [], themes = [], perspectives = [], status } = facets;
  return [
    [filterNames.kind, kindValues[kind]],
    ...areas.map((id): FilterPair => [filterNames.area, id]),
    ...themes.map((id): FilterPair => [filterNames.theme, id]),
    ...perspectives.map((one): FilterPair => [filterNames.perspective, perspectiveValues[one]]),
    ...(status ? [[filterNames.status, statusValues[status]] as const] : []),
  ];
}
