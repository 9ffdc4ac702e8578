import { isIdle, noFilters, type SearchState } from '../search-state.ts';
import { walkByArrows } from './arrow-keys.ts';
import { searchController, type Found } from './search-controller.ts';
import { filterPanel } from './filter-panel.ts';
import { pageRow } from './result-row.ts';
import { loadSearcher } from './load-searcher.ts';
import { requireElement } from './require-element.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { pageAddress } from './sync-page-address.ts';
import { onQueryLink } from './query-link.ts';
import { recentList } from './recent-list.ts';
import { recentSearches } from './recent-searches.ts';
import { rememberOpened } from './remember-opened.ts';
import { resultsView } from './results-view.ts';
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
  const filters = filterPanel(
    requireElement<HTMLDetailsElement>(root, '[data-search-filters]'),
    texts.words,
  );
  const recents = recentSearches(() => localStorage);
  const section = requireElement(root, '[data-search-recent]');
  const recent = recentList({ section, field, recents, texts, level: 'h2' });
  const view = resultsView(root, texts, pageRow);
  const address = pageAddress();
  const open = () => loadSearcher(texts.base);

  const beside = (found?: Found) => {
    more.hidden = !found || found.hits.length >= found.answer.count;
    // Between two keys they stay as they are: nobody reads numbers that change with each letter.
    if (!found?.isBrief) filters.showCounts(found?.answer.counts());
    showMore = found && moreOf(found);
  };
  let showMore: (() => Promise<void>) | undefined;
  const moreOf = (found: Found) => {
    let shown = found.hits.length;
    const own = async () => {
      const next = await found.answer.hits(shown, pageLength).catch(() => undefined);
      if (showMore !== own) return;
      if (!next) return view.sayFailed();
      shown += next.length;
      view.add(next);
      more.hidden = shown >= found.answer.count;
    };
    return own;
  };

  const controller = searchController({
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
    address.follow(state);
    void controller.search(state, true);
  });
  const decide = () => {
    typing.cancel();
    const state = stateNow();
    address.step(state);
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
  onQueryLink(root, (query) => {
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
      void controller.again();
    }
  });
  more.addEventListener('click', () => void showMore?.());
  rememberOpened(view.list, recents);
  view.list.addEventListener('click', address.settle);
  const stops = () => {
    const found = [...view.list.querySelectorAll('a')];
    return found.length > 0 ? found : [...root.querySelectorAll<HTMLElement>('[data-ask]')];
  };
  walkByArrows({ root, field, stops });
  // Whoever comes to this page is going to search: what that takes is there before the first key.
  void open().catch(() => undefined);

  if (isIdle(address.read()) && field.value !== '') {
    // Typed before the script came, or kept by the browser: it is what the reader wants.
    typing();
  } else arrive();
}
