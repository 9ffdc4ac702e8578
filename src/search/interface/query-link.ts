import { noFilters, writeState } from '../search-state.ts';
import { createElement } from '../../core/util/create-element.ts';
import type { SearchTexts } from './interface-texts.ts';

/** Address of the search page with a query. */
export function searchAddress(query: string, texts: SearchTexts): string {
  return texts.search + writeState({ query, chosen: noFilters });
}

/**
 * A link to another search. It has an address of its own, for a new tab; a
 * plain click is taken care of by {@link onQueryLinkClick}.
 */
export function queryLink(query: string, texts: SearchTexts, className = ''): HTMLAnchorElement {
  const attributes = { href: searchAddress(query, texts), 'data-ask': query };
  return createElement('a', { ...attributes, class: className || undefined }, query);
}

/** Whether a click means the plain thing: not a new tab, window or download. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Hands over the query of a link in `root` that is clicked, instead of following it. */
export function onQueryLinkClick(root: HTMLElement, react: (query: string) => void): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-ask]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    react(link.dataset['ask'] ?? '');
  });
}
