import type { RecentSearches } from './recent-searches.ts';

/** Keeps a search when one of its results is opened, here or in a new tab. */
export function recordOpenedResults(list: HTMLElement, recents: RecentSearches): void {
  const remember = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a')) return;
    recents.add(list.dataset['query'] ?? '');
  };
  list.addEventListener('click', remember);
  list.addEventListener('auxclick', remember);
}
