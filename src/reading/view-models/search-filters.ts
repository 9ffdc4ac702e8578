import {
  perspectives,
  practiceStatuses,
  type Perspective,
  type PracticeStatus,
} from '../../core/model/enums.ts';
import {
  filterNames,
  kindValues,
  perspectiveValues,
  statusValues,
  type FilterKey,
} from '../../search/search-filters.ts';
import type { SiteContext } from './site-context.ts';

/** A selectable value of a filter. */
interface FilterOption {
  /** Value as written in the address. */
  readonly value: string;
  readonly label: string;
}

/** A filter as the search page shows it. */
export interface ShownFilter {
  /** Name of the query parameter. */
  readonly name: string;
  readonly heading: string;
  readonly options: readonly FilterOption[];
}

/** Filters of the search page, in display order. Filters without options are left out. */
export function searchFilters({ t, catalogue }: SiteContext): ShownFilter[] {
  const kinds = Object.entries(kindValues) as [keyof typeof kindValues, string][];
  const options: Record<FilterKey, ShownFilter['options']> = {
    kind: kinds.map(([kind, value]) => ({
      value,
      label: t.kinds[kind].many,
    })),
    area: catalogue.areas.map(({ id, data }) => ({ value: id, label: data.title })),
    theme: catalogue.themes.map(({ id, data }) => ({ value: id, label: data.title })),
    perspective: perspectives.map((one: Perspective) => ({
      value: perspectiveValues[one],
      label: t.choices.perspective[one],
    })),
    status: practiceStatuses.map((one: PracticeStatus) => ({
      value: statusValues[one],
      label: t.choices.status[one],
    })),
  };
  return (Object.keys(options) as FilterKey[])
    .map((key) => ({ name: filterNames[key], heading: t.search[key], options: options[key] }))
    .filter((filter) => filter.options.length > 0);
}
