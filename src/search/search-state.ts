import { filterNames, type FilterKey } from './search-filters.ts';

/** What is searched for: all of it stands in the address of the search page. */
export interface SearchState {
  readonly query: string;
  /** Chosen values of each filter; a page matches when it has any of them. */
  readonly chosen: Readonly<Record<FilterKey, readonly string[]>>;
}

/** The filters, in the order they are shown and written. */
export const filterKeys = Object.keys(filterNames) as FilterKey[];

/** Reads the state from the query of an address, such as `?q=pension&typ=metod`. */
export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const valuesOf = (key: FilterKey) => [
    ...new Set(parameters.getAll(filterNames[key]).filter((value) => value !== '')),
  ];
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(filterKeys.map((key) => [key, valuesOf(key)])) as Record<
      FilterKey,
      string[]
    >,
  };
}

/** Writes the state as the query of an address; empty when nothing is searched for. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const key of filterKeys) {
    for (const value of chosen[key]) parameters.append(filterNames[key], value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Filters of a state without any chosen filter. */
export const noFilters: SearchState['chosen'] = Object.freeze({
  kind: [],
  area: [],
  theme: [],
  perspective: [],
  status: [],
} satisfies SearchState['chosen']);

/** Whether any filter is chosen. */
export function hasFilters({ chosen }: SearchState): boolean {
  return filterKeys.some((key) => chosen[key].length > 0);
}

/** Whether nothing is searched for at all. */
export function isEmptySearch(state: SearchState): boolean {
  return state.query.trim() === '' && !hasFilters(state);
}
