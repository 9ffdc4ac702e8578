/** The field of the search page; an address that names it also puts the reader in it. */
const fieldAnchor = '#q';

/** What a `/` can be typed into; a box to tick is not. */
const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * `/` goes to the search: to the page's own field where there is one, else to
 * that of the search page. Never while something is being typed, and not with a
 * modifier, which belongs to the browser.
 */
export function openSearchByKey(document: Document): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement | null;
    if (target?.closest(typing)) return;
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else if (link) location.assign(link.href + fieldAnchor);
  });
}
