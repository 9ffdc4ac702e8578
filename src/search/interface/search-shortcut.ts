import type { SearchDialog } from './search-dialog.ts';
import { capturePendingInput } from './pending-input.ts';
import { isPlainClick } from './query-link.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What a `/` can be typed into; a box to tick is not. */
const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Where the texts of the search lie, seen from its page. */
const textsFile = 'texter.json';

/**
 * Offers the search on every page: `/`, Ctrl K and ⌘ K and the link in the
 * header open a dialog. On the search page they lead to its own field. All that
 * the dialog is made of is loaded when it is first asked for; where that fails,
 * and with a new tab, the link leads to the search page as it does without
 * script.
 */
export function addSearchShortcut(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!link) return;
  const ownField = () =>
    document.querySelector<HTMLInputElement>('main [data-search] input[type="search"]');

  let dialog: Promise<SearchDialog> | undefined;
  const load = () => {
    dialog ??= loadDialog(link.href);
    dialog.catch(() => (dialog = undefined));
    return dialog;
  };
  let isOpening = false;
  const open = async () => {
    const field = ownField();
    if (field) return field.focus();
    if (isOpening) return;
    isOpening = true;
    const kept = capturePendingInput(document);
    try {
      const loaded = await load();
      loaded.open(kept.stop());
    } catch {
      const query = new URLSearchParams({ q: kept.stop() }).toString();
      location.assign(`${link.href}${query === 'q=' ? '' : `?${query}`}#q`);
    } finally {
      isOpening = false;
    }
  };

  link.ariaHasPopup = ownField() ? null : 'dialog';
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void open();
  });
  // Loading at the first sign of interest hides the wait.
  const preload = () => void (ownField() ?? load().catch(() => undefined));
  link.addEventListener('pointerenter', preload, { once: true });
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    void open();
  });
}

async function loadDialog(searchPage: string): Promise<SearchDialog> {
  const [{ createSearchDialog }, response] = await Promise.all([
    import('./search-dialog.ts'),
    fetch(searchPage + textsFile),
  ]);
  if (!response.ok) throw new Error(`${textsFile}: ${response.status}`);
  return createSearchDialog((await response.json()) as SearchTexts);
}

/** `/` while nothing is being typed, and Ctrl K or ⌘ K anywhere. */
function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !(target as Element | null)?.closest(typing);
}
