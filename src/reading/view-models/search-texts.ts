import { fixedAddresses } from '../../core/model/addresses.ts';
import { practiceStatuses, type PracticeStatus } from '../../core/model/enums.ts';
import { kindValues, statusValues } from '../../search/search-filters.ts';
import {
  placeholderMark,
  type SearchTexts,
  type SearchWords,
  type StatusDisplay,
} from '../../search/interface/interface-texts.ts';
import type { SiteContext } from './site-context.ts';

/** Returns a status's icon: its CSS name and its SVG path. */
export type ShapeOf = (status: PracticeStatus) => Pick<StatusDisplay, 'shape' | 'path'>;

/** Texts and addresses that the search interface needs, in the site's language. */
export function searchTexts({ t, urls, site }: SiteContext, shapeOf: ShapeOf): SearchTexts {
  const kinds = Object.entries(kindValues) as [keyof typeof kindValues, string][];
  return {
    base: urls.to('/'),
    search: urls.to(fixedAddresses.search),
    index: urls.to(fixedAddresses.index),
    ask: `mailto:${site.contact.mailbox}`,
    kinds: Object.fromEntries(kinds.map(([kind, value]) => [value, t.kinds[kind].one])),
    statuses: Object.fromEntries(
      practiceStatuses.map((status: PracticeStatus) => [
        statusValues[status],
        { label: t.choices.status[status], name: status, ...shapeOf(status) },
      ]),
    ),
    words: {
      ...(Object.fromEntries(
        Object.entries(t.search).map(([name, text]) => [name, withPlaces(text)]),
      ) as Omit<SearchWords, 'oneResult' | 'withoutOne'>),
      ask: t.search.ask(site.contact.name),
      oneResult: t.search.results(1),
      withoutOne: t.search.without(1),
    },
  };
}

/** Returns a text, with placeholders where it takes values. */
function withPlaces(text: string | ((...values: never[]) => string)): string {
  if (typeof text === 'string') return text;
  return (text as (...values: string[]) => string)(placeholderMark, placeholderMark);
}
