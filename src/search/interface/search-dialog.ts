import { noFilters, type SearchState } from '../search-state.ts';
import { navigateByArrowKeys } from './arrow-keys.ts';
import { createSearchController } from './search-controller.ts';
import { createDialogElements } from './dialog-elements.ts';
import dialogStyles from './search-dialog.css?url';
import { shortResultRow } from './result-row.ts';
import { loadSearcher } from './load-searcher.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { isPlainClick, onQueryLinkClick, searchAddress } from './query-link.ts';
import { createRecentList } from './recent-list.ts';
import { createRecentSearches } from './recent-searches.ts';
import { recordOpenedResults } from './remember-opened.ts';
import resultStyles from './results.css?url';
import { createResultsView } from './results-view.ts';
import type { SearchTexts } from './interface-texts.ts';

/** As many as are seen without scrolling on most screens. */
const dialogLength = 8;

/** The search that opens on top of any page. */
export interface SearchDialog {
  /**
   * Opens it, or brings the reader back to its field.
   * @param typed what has been typed while it was loaded
   */
  open(typed: string): void;
}

/**
 * Makes the dialog ready. It is a modal `<dialog>`: the browser keeps the focus
 * in it, gives it back afterwards, and hides the page from screen readers.
 */
export async function createSearchDialog(texts: SearchTexts): Promise<SearchDialog> {
  const { dialog, form, field, close, recent, all } = createDialogElements(texts);
  const recents = createRecentSearches(() => localStorage);
  const recentsShown = createRecentList({ section: recent, field, recents, texts, level: 'h3' });
  const view = createResultsView(dialog, texts, shortResultRow);
  const open = () => loadSearcher(texts.base);
  const controller = createSearchController({
    open,
    length: dialogLength,
    mayChange: () => document.activeElement === field,
    display: {
      ...view,
      idle: () => {
        view.idle();
        recentsShown.show(true);
      },
      found: (found) => {
        view.found(found);
        recentsShown.show(false);
      },
      failed: () => {
        view.failed();
        recentsShown.show(false);
      },
    },
  });

  const stateNow = (): SearchState => ({ query: field.value, chosen: noFilters });
  const search = () => {
    all.href = searchAddress(field.value, texts);
    return controller.search(stateNow(), true);
  };
  const typing = oncePerFrame(() => void search());
  const firstHit = () => view.list.querySelector<HTMLAnchorElement>('[data-hit]');
  const goToPage = () => location.assign(searchAddress(field.value, texts));

  field.addEventListener('input', typing);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    if (query === '') return goToPage();
    typing.cancel();
    recents.add(query);
    // What is seen first is what opens; where it is not there yet, it is waited for.
    if (view.list.dataset['query'] === query && firstHit()) return firstHit()!.click();
    void controller.search(stateNow(), false).then((found) => {
      if (found) firstHit()?.click();
    });
  });
  onQueryLinkClick(dialog, (query) => {
    field.value = query;
    field.focus();
    void search();
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    // The frame fills the dialog: only what lies around it is the dialog itself.
    if (target === dialog || target === close) dialog.close();
    if (!target.matches('[data-search-retry]')) return;
    field.focus();
    void controller.retry();
  });
  dialog.addEventListener('keydown', (event) => {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape' && event.target === field) {
      // The browser would first empty the field.
      event.preventDefault();
      dialog.close();
    } else if (isLetter && event.key !== ' ' && event.target !== field) {
      // Whoever types on means the field; the letter lands there.
      field.focus();
    }
  });
  // Other words to search for are met by Tab; by arrow only where there are no results.
  const stops = () => [
    ...dialog.querySelectorAll<HTMLElement>(firstHit() ? '[data-hit]' : '[data-ask]'),
    all,
  ];
  navigateByArrowKeys({ root: dialog, field, links: stops });
  recordOpenedResults(view.list, recents);
  all.addEventListener('click', () => recents.add(field.value));
  // A result may be a part of this very page, which lies behind the dialog.
  view.list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && isPlainClick(event)) dialog.close();
  });

  await Promise.all([resultStyles, dialogStyles].map(loadStyles));
  document.body.append(dialog);
  return {
    open: (typed) => {
      if (!dialog.open) dialog.showModal();
      if (typed !== '') field.value = typed;
      field.focus();
      if (typed === '') field.select();
      void open().catch(() => undefined);
      void search();
    },
  };
}

/**
 * Adds a style sheet to the page, once, and waits for it: what it is for should
 * not be seen without. A sheet that cannot be loaded holds nothing up.
 */
function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}
