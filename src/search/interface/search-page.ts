import { isEmptySearch, noFilters, type SearchState } from '../search-state.ts';
import { navigateByArrowKeys } from './arrow-keys.ts';
import { createSearchController, type CompletedSearch } from './search-controller.ts';
import { createFilterPanel } from './filter-panel.ts';
import { fullResultRow } from './result-row.ts';
import { loadSearcher } from './load-searcher.ts';
import { requireElement } from './require-element.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { createPageAddress } from './sync-page-address.ts';
import { onQueryLinkClick } from './query-link.ts';
import { createRecentList } from './recent-list.ts';
import { createRecentSearches } from './recent-searches.ts';
import { recordOpenedResults } from './remember-opened.ts';
import { createResultsView } from './results-view.ts';
import type { SearchTexts } from './interface-texts.ts';

/** Results shown at a time: about three screens of a phone. */
const pageLength = 10;

/**
 * Brings the search page to life: results while typing, filters with counts,
 * and everything in the address, so that a search can be sent and gone back to.
 * @param root holds the parts, and the texts as JSON in `data-texts`
 */
export function startSearchPage(root: HTMLElement): void {
  const texts = JSON.parse(root.dataset['texts'] ?? '') as SearchTexts;
  const form = requireElement<HTMLFormElement>(root, 'form[role="search"]');
  const field = requireElement<HTMLInputElement>(root, 'input[type="search"]');
  const more = requireElement<HTMLButtonElement>(root, '[data-search-more]');
  const filters = createFilterPanel(
    requireElement<HTMLDetailsElement>(root, '[data-search-filters]'),
    texts.words,
  );
  const recents = createRecentSearches(() => localStorage);
  const section = requireElement(root, '[data-search-recent]');
  const recent = createRecentList({ section, field, recents, texts, level: 'h2' });
  const view = createResultsView(root, texts, fullResultRow);
  const address = createPageAddress();
  const open = () => loadSearcher(texts.base);

  const beside = (found?: CompletedSearch) => {
    more.hidden = !found || found.firstResults.length >= found.results.count;
    // Between two keys they stay as they are: nobody reads numbers that change with each letter.
    if (!found?.isBrief) filters.showCounts(found?.results.counts());
    showMore = found && moreOf(found);
  };
  let showMore: (() => Promise<void>) | undefined;
  const moreOf = (found: CompletedSearch) => {
    let shown = found.firstResults.length;
    const own = async () => {
      const next = await found.results.results(shown, pageLength).catch(() => undefined);
      if (showMore !== own) return;
      if (!next) return view.showLoadError();
      shown += next.length;
      view.add(next);
      more.hidden = shown >= found.results.count;
    };
    return own;
  };

  const controller = createSearchController({
    open,
    length: pageLength,
    mayChange: () => document.activeElement === field,
    display: {
      idle: () => {
        view.idle();
        beside();
        // Not while filters are being read: only where there is nothing else to look at.
        recent.show(true);
      },
      loading: () => {
        view.loading();
        recent.show(false);
      },
      found: (found) => {
        view.found(found);
        beside(found);
        recent.show(false);
      },
      failed: () => {
        view.failed();
        beside();
        recent.show(false);
      },
    },
  });

  const stateNow = (): SearchState => ({ query: field.value, chosen: filters.chosen() });
  const typing = oncePerFrame(() => {
    const state = stateNow();
    address.replaceLater(state);
    void controller.search(state, true);
  });
  const decide = () => {
    typing.cancel();
    const state = stateNow();
    address.push(state);
    void controller.search(state, false);
  };
  const arrive = () => {
    const state = address.read();
    field.value = state.query;
    filters.choose(state.chosen);
    void controller.search(state, false);
  };

  field.addEventListener('input', typing);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recents.add(field.value);
    decide();
  });
  filters.onChange(decide);
  address.onReturn(arrive);
  onQueryLinkClick(root, (query) => {
    field.value = query;
    decide();
    field.focus();
  });
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.matches('[data-search-clear]')) {
      filters.choose(noFilters);
      // A button that is offered as advice goes away with what it helps against.
      if (button.closest('[data-search-advice]')) field.focus();
      decide();
    } else if (button?.matches('[data-search-retry]')) {
      field.focus();
      void controller.retry();
    }
  });
  more.addEventListener('click', () => void showMore?.());
  recordOpenedResults(view.list, recents);
  view.list.addEventListener('click', address.replaceNow);
  const stops = () => {
    const found = [...view.list.querySelectorAll('a')];
    return found.length > 0 ? found : [...root.querySelectorAll<HTMLElement>('[data-ask]')];
  };
  navigateByArrowKeys({ root, field, links: stops });
  // Whoever comes to this page is going to search: what that takes is there before the first key.
  void open().catch(() => undefined);

  if (isEmptySearch(address.read()) && field.value !== '') {
    // Typed before the script came, or kept by the browser: it is what the reader wants.
    typing();
  } else arrive();
}
